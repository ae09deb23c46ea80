package nl.schoolleidersregister.regulation;

/**
 * How much a school leader must have worked (articles C1 and C2).
 *
 * @param hoursPerCycle hours asked over a whole cycle
 * @param fullTimeHoursPerYear hours that a year of one full-time employment counts for
 * @param maximumGapMonths months without work, on end, that are still allowed
 */
public record Work(int hoursPerCycle, int fullTimeHoursPerYear, int maximumGapMonths) {

    /** Refuses negative numbers and a gap of no months. */
    public Work {
        Amounts.requireAmount(hoursPerCycle, "hoursPerCycle");
        Amounts.requireAmount(fullTimeHoursPerYear, "fullTimeHoursPerYear");
        Amounts.requireAtLeastOne(maximumGapMonths, "maximumGapMonths");
    }
}
