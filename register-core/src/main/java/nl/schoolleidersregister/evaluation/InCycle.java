package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryRule.AFTER_DATE;
import static nl.schoolleidersregister.evaluation.EntryRule.OUTSIDE_CYCLE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Step 2, {@code entry.outside-cycle} and {@code entry.after-date}: the whole entry belongs to the cycle of its last
 * day. An entry in a pause counts.
 */
final class InCycle {

    private InCycle() {}

    /** Takes the entries that are not in the cycle, and gives the others. */
    static List<EntryAccount> select(List<EntryAccount> accounts, CycleDates dates) {
        List<EntryAccount> inCycle = new ArrayList<>(accounts.size());
        for (EntryAccount account : accounts) {
            LocalDate date = account.entry().date();
            if (date.isBefore(dates.cycle().from()) || !date.isBefore(dates.earningEnd())) {
                account.loseAll(OUTSIDE_CYCLE);
            } else if (date.isAfter(dates.on())) {
                account.loseAll(AFTER_DATE);
            } else {
                inCycle.add(account);
            }
        }
        return inCycle;
    }
}
