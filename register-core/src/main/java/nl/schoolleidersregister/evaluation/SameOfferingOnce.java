package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryRule.OFFERING_ONCE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Step 5, {@code offering.once} (article B10): one entry of an offering keeps its minutes. All compete, but one that is
 * not kept loses only if the regulation of its own date has this rule.
 */
final class SameOfferingOnce {

    private SameOfferingOnce() {}

    static void apply(List<EntryAccount> inCycle) {
        Map<OfferingId, EntryAccount> kept = keptByOffering(inCycle);
        for (EntryAccount account : inCycle) {
            OfferingId offering = account.entry().offering();
            boolean loses = offering != null && kept.get(offering) != account;
            if (loses && account.valuedBy().sameOfferingOncePerCycle()) {
                account.loseAll(OFFERING_ONCE);
            }
        }
    }

    private static Map<OfferingId, EntryAccount> keptByOffering(List<EntryAccount> inCycle) {
        Map<OfferingId, EntryAccount> kept = new HashMap<>();
        for (EntryAccount account : inCycle) {
            OfferingId offering = account.entry().offering();
            if (offering != null) {
                kept.merge(offering, account, SameOfferingOnce::better);
            }
        }
        return kept;
    }

    /** A validated entry before any other, also one with nothing left; then the most minutes; then the first. */
    private static EntryAccount better(EntryAccount first, EntryAccount second) {
        if (first.has(Basis.VALIDATED) != second.has(Basis.VALIDATED)) {
            return first.has(Basis.VALIDATED) ? first : second;
        }
        return second.left() > first.left() ? second : first;
    }
}
