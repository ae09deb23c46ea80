package nl.schoolleidersregister.evaluation;

import nl.schoolleidersregister.regulation.Regulation;

/**
 * Step 8: what is asked of the cycle (articles B2 and B3). No cap gets smaller by absence.
 *
 * @param total minutes asked in all
 * @param validated minutes of them that must be validated
 */
record Asked(long total, long validated) {

    static Asked of(Regulation regulation, long reductionPoints) {
        long points = Math.max(0, regulation.requiredPoints() - reductionPoints);
        long total = points * regulation.minutesPerPoint();
        return new Asked(total, regulation.minimumValidatedPercent().ofRoundedUp(total));
    }

    /** Minutes that need not be validated. */
    long room() {
        return total - validated;
    }
}
