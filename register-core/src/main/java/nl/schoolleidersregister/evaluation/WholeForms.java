package nl.schoolleidersregister.evaluation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * Step 9: validated entries of a form that is enough by itself, for instance a master (article B11). The list is the
 * cycle's regulation's.
 */
final class WholeForms {

    private WholeForms() {}

    /** Those that have minutes left after step 5; what the caps of step 6 take from them does not matter. */
    static Set<EntryAccount> select(List<EntryAccount> afterStep5, Regulation regulation) {
        Set<EntryAccount> whole = new HashSet<>();
        for (EntryAccount account : afterStep5) {
            boolean listed =
                    regulation.formsCountingAsWhole().contains(account.entry().form());
            if (listed && account.has(Basis.VALIDATED) && account.left() > 0) {
                whole.add(account);
            }
        }
        return whole;
    }
}
