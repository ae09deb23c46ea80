package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_CALENDAR_YEAR;
import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_CYCLE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;

/**
 * Step 6, {@code cap.per-calendar-year} and {@code cap.per-cycle} (articles B6 and B7). One budget for a form and a
 * year, whatever the regulation: an entry takes what the cap of its own regulation leaves after everything that
 * earlier entries of that form took, those without a cap included.
 */
final class FormBudgets {

    private FormBudgets() {}

    static void apply(List<EntryAccount> inCycle) {
        Map<Form, Taken> takenByForm = new HashMap<>();
        for (EntryAccount account : inCycle) {
            Form form = account.entry().form();
            Taken taken = takenByForm.computeIfAbsent(form, _ -> new Taken());
            taken.beginYear(account.entry().date().getYear());
            FormCap cap = account.valuedBy().formCaps().get(form);
            if (cap != null) {
                keepWithin(cap, account, taken);
            }
            taken.add(account.left());
        }
    }

    /** The year's cap takes first, then the cycle's. */
    private static void keepWithin(FormCap cap, EntryAccount account, Taken taken) {
        if (cap.perCalendarYear() != null) {
            long room = account.valuedBy().minutes(cap.perCalendarYear()) - taken.inYear;
            account.keepAtMost(Math.max(0, room), CAP_PER_CALENDAR_YEAR);
        }
        if (cap.perCycle() != null) {
            long room = account.valuedBy().minutes(cap.perCycle()) - taken.inCycle;
            account.keepAtMost(Math.max(0, room), CAP_PER_CYCLE);
        }
    }

    /** What entries of one form took; entries come in order of date, so one year at a time is enough. */
    private static final class Taken {

        private int year;
        private long inYear;
        private long inCycle;

        void beginYear(int next) {
            if (next != year) {
                year = next;
                inYear = 0;
            }
        }

        void add(long minutes) {
            inYear += minutes;
            inCycle += minutes;
        }
    }
}
