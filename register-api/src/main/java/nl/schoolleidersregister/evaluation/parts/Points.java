package nl.schoolleidersregister.evaluation.parts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Minutes as people read them: in points, with at most two decimals.
 *
 * @param perPoint minutes that make one point
 */
record Points(long minutes, int perPoint) {

    private static final int DECIMALS = 2;

    /** What is there: never more than it is. */
    BigDecimal there() {
        return rounded(RoundingMode.DOWN);
    }

    /** What is asked or still missing: never less than it is. */
    BigDecimal missing() {
        return rounded(RoundingMode.UP);
    }

    private BigDecimal rounded(RoundingMode mode) {
        return BigDecimal.valueOf(minutes).divide(BigDecimal.valueOf(perPoint), DECIMALS, mode);
    }
}
