package nl.schoolleidersregister.quality;

/** The ways of weighing a difference between two marks that are in use. */
public enum Weighting implements Disagreement {
    /** Any difference is as grave as any other: kappa as it is (Cohen 1960). */
    NONE {
        @Override
        public long between(Mark one, Mark other) {
            return one.equals(other) ? 0 : 1;
        }
    },

    /** Two steps are twice as grave as one: linear weights (Cicchetti and Allison 1971). */
    LINEAR {
        @Override
        public long between(Mark one, Mark other) {
            return Math.abs(one.rank() - other.rank());
        }
    },

    /** Two steps are four times as grave as one: quadratic weights (Fleiss and Cohen 1973). */
    QUADRATIC {
        @Override
        public long between(Mark one, Mark other) {
            long steps = LINEAR.between(one, other);
            return steps * steps;
        }
    }
}
