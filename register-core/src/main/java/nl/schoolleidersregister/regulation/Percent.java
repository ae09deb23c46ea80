package nl.schoolleidersregister.regulation;

import java.math.BigDecimal;

/**
 * A percentage from 0 to 100 with at most two decimals, kept exactly.
 *
 * @param hundredths hundredths of a percent: 3750 is 37.5%
 */
public record Percent(int hundredths) {

    private static final int WHOLE = 100_00;

    /** Refuses what is not a percentage from 0 to 100. */
    public Percent {
        if (hundredths < 0 || hundredths > WHOLE) {
            throw new IllegalArgumentException("Not a percentage from 0 to 100: " + hundredths + " hundredths");
        }
    }

    /** The percentage as a document writes it; refuses more than two decimals. */
    public static Percent of(BigDecimal percent) {
        return new Percent(percent.movePointRight(2).intValueExact());
    }

    /** This part of an amount that is not negative, exactly, rounded up to a whole. */
    public long ofRoundedUp(long amount) {
        long wholes = amount / WHOLE * hundredths;
        return wholes + Math.ceilDiv(amount % WHOLE * hundredths, WHOLE);
    }

    /** The percentage as a document writes it, for instance 37.5. */
    public BigDecimal value() {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros();
    }
}
