package nl.schoolleidersregister.regulation;

import java.util.List;

/**
 * The terms of re-registration (articles D1 to D5).
 *
 * @param windowMonths months before the due date from which a leader can apply
 * @param noticeMonths months before the due date at which a notice is sent
 * @param conditionalFromPercent part of the required points from which re-registration can be provisional
 * @param conditionalMonths months in which the missing part is then earned
 * @param lateMonths months that a late registration stays in the register
 * @param deferralMonths most months of one deferral
 * @param deferralTotalMonths most months of all deferrals in a cycle
 */
public record Renewal(
        int windowMonths,
        List<Integer> noticeMonths,
        Percent conditionalFromPercent,
        int conditionalMonths,
        int lateMonths,
        int deferralMonths,
        int deferralTotalMonths) {

    /** Refuses months of 0 and negative numbers. */
    public Renewal {
        noticeMonths = List.copyOf(noticeMonths);
        Amounts.requireAtLeastOne(windowMonths, "windowMonths");
        noticeMonths.forEach(months -> Amounts.requireAtLeastOne(months, "noticeMonths"));
        Amounts.requireAtLeastOne(conditionalMonths, "conditionalMonths");
        Amounts.requireAtLeastOne(lateMonths, "lateMonths");
        Amounts.requireAtLeastOne(deferralMonths, "deferralMonths");
        Amounts.requireAtLeastOne(deferralTotalMonths, "deferralTotalMonths");
    }
}
