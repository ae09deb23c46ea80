package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryRule.REST_ROOM;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.regulation.Regulation;

/** Steps 9 to 11: counts what the earlier steps left of each entry into the total. */
final class Counting {

    private final Asked asked;
    private final Set<EntryAccount> wholeForms;
    private long inBetweenRoom;
    private long restRoom;
    private long validated;
    private long rest;

    Counting(Regulation regulation, Asked asked, Set<EntryAccount> wholeForms) {
        this.asked = asked;
        this.wholeForms = wholeForms;
        this.inBetweenRoom = regulation.minutes(regulation.inBetweenCapPoints());
        this.restRoom = asked.room();
    }

    void count(List<EntryAccount> inCycle) {
        for (EntryAccount account : inCycle) {
            switch (account.entry().basis()) {
                case VALIDATED -> countValidated(account);
                case IN_BETWEEN -> countInBetween(account);
                case EXPLAINED, PORTFOLIO -> account.count(countRest(account, 0));
            }
        }
    }

    /** Step 10, and step 9 for a whole form: that counts as at least all that is asked (article B11). */
    private void countValidated(EntryAccount account) {
        long minutes = wholeForms.contains(account) ? Math.max(account.left(), asked.total()) : account.left();
        validated += minutes;
        account.count(minutes);
    }

    /** Step 10: what fits under the cap is validated, what does not moves to the rest (article B5). */
    private void countInBetween(EntryAccount account) {
        long fits = Math.min(account.left(), inBetweenRoom);
        inBetweenRoom -= fits;
        validated += fits;
        account.count(fits + countRest(account, fits));
    }

    /** Step 11, {@code rest.room}: handed out in order, as long as there is room (article B4). */
    private long countRest(EntryAccount account, long alreadyCounted) {
        long fits = Math.min(account.left() - alreadyCounted, restRoom);
        restRoom -= fits;
        rest += fits;
        account.keepAtMost(alreadyCounted + fits, REST_ROOM);
        return fits;
    }

    long validated() {
        return validated;
    }

    long total() {
        return validated + rest;
    }
}
