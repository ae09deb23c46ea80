package nl.schoolleidersregister.quality;

import nl.schoolleidersregister.regulation.Percent;

/** How far assessors agree, or why no number says so. */
public sealed interface Agreement {

    /** The least agreement that is good enough: a kappa of 0.60 (article F5). Below it a calibration is held. */
    Percent TARGET = new Percent(60_00);

    /** Pairs of marks that were looked at. */
    int pairs();

    /** Whether it was measured and found too low, so that a calibration is due (article F5). */
    boolean needsCalibration();

    /** No work was marked by two assessors, so nothing is known. */
    record NoPairs() implements Agreement {

        @Override
        public int pairs() {
            return 0;
        }

        @Override
        public boolean needsCalibration() {
            return false;
        }
    }

    /**
     * Everybody gave one and the same mark. They agree, but chance would have agreed as much: kappa would be nothing
     * divided by nothing, and says neither that judging is good nor that it is bad.
     *
     * @param mark the one mark
     */
    record OneMarkOnly(int pairs, Mark mark) implements Agreement {

        @Override
        public boolean needsCalibration() {
            return false;
        }
    }

    /**
     * Cohen's kappa: 1 is agreement throughout, 0 what chance would give, below 0 less than that.
     *
     * @param value exact; at most 1
     */
    record Kappa(int pairs, Fraction value) implements Agreement {

        @Override
        public boolean needsCalibration() {
            return value.compareTo(new Fraction(TARGET.hundredths(), 100_00)) < 0;
        }
    }
}
