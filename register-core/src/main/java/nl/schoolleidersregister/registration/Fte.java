package nl.schoolleidersregister.registration;

import java.math.BigDecimal;

/**
 * Part of a full-time job (art. C1).
 *
 * @param value above 0, at most 1
 */
public record Fte(BigDecimal value) {

    public Fte {
        if (!isValid(value)) {
            throw new IllegalArgumentException("fte outside (0, 1]: " + value);
        }
        value = value.stripTrailingZeros();
    }

    /** Whether a number is above 0 and at most 1, with at most four decimals. */
    public static boolean isValid(BigDecimal value) {
        return value.signum() > 0
                && value.compareTo(BigDecimal.ONE) <= 0
                && value.stripTrailingZeros().scale() <= 4;
    }
}
