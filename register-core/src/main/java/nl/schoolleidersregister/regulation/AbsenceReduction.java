package nl.schoolleidersregister.regulation;

/**
 * What one kind of absence takes off the required points (article C3).
 *
 * @param fromMonths months an absence must last to count
 * @param perMonths full months for which the reduction is given once
 * @param reductionPoints points taken off each time
 */
public record AbsenceReduction(int fromMonths, int perMonths, int reductionPoints) {

    /** Refuses negative numbers and months of 0. */
    public AbsenceReduction {
        Amounts.requireAtLeastOne(fromMonths, "fromMonths");
        Amounts.requireAtLeastOne(perMonths, "perMonths");
        Amounts.requireAmount(reductionPoints, "reductionPoints");
    }
}
