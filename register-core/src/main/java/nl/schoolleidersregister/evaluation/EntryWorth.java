package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_DAY;
import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_ENTRY;
import static nl.schoolleidersregister.evaluation.EntryRule.FORM_WITHOUT_POINTS;

import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Regulation;

/** Steps 3 and 4: what an entry can be worth looked at by itself, under the regulation of its own date. */
final class EntryWorth {

    private EntryWorth() {}

    static void apply(EntryAccount account) {
        formWithoutPoints(account);
        capsOfOneEntry(account);
    }

    /** Step 3, {@code form.without-points} (article B9). */
    private static void formWithoutPoints(EntryAccount account) {
        if (account.valuedBy().formsWithoutPoints().contains(account.entry().form())) {
            account.loseAll(FORM_WITHOUT_POINTS);
        }
    }

    /** Step 4, {@code cap.per-day} and {@code cap.per-entry} (article B8): all days count, also before the cycle. */
    private static void capsOfOneEntry(EntryAccount account) {
        Regulation regulation = account.valuedBy();
        FormCap cap = regulation.formCaps().get(account.entry().form());
        if (cap != null && cap.perDay() != null) {
            Entry entry = account.entry();
            long days = Days.between(entry.firstDay(), entry.date().plusDays(1));
            account.keepAtMost(Math.multiplyExact(days, regulation.minutes(cap.perDay())), CAP_PER_DAY);
        }
        if (cap != null && cap.perEntry() != null) {
            account.keepAtMost(regulation.minutes(cap.perEntry()), CAP_PER_ENTRY);
        }
    }
}
