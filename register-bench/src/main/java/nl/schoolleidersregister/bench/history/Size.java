package nl.schoolleidersregister.bench.history;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.RegisterNumber;

/**
 * How much history is made.
 *
 * @param leaders who enrol in the course of it
 * @param years that pass, the last of them ending on {@link #last}
 * @param seed of all chance: the same seed makes the same facts, but for the keys that seal them
 */
public record Size(int leaders, int years, long seed) {

    private static final LocalDate END = LocalDate.of(2026, 8, 1);

    /** Refuses more leaders than there are register numbers, and more years than the first regulation is old. */
    public Size {
        var numbers = RegisterNumber.LAST_SERIAL - RegisterNumber.FIRST_SERIAL + 1;
        if (leaders < 1 || leaders > numbers || years < 1 || years > 11) {
            throw new IllegalArgumentException("No history of " + leaders + " leaders in " + years + " years");
        }
    }

    /** As {@code -Dgenerate.leaders}, {@code -Dgenerate.years} and {@code -Dgenerate.seed} say; 6,000 and 10 years. */
    public static Size given() {
        return new Size(
                Integer.getInteger("generate.leaders", 6000),
                Integer.getInteger("generate.years", 10),
                Long.getLong("generate.seed", 20));
    }

    /** The first day. */
    public LocalDate first() {
        return END.minusYears(years);
    }

    /** The last day; nothing is recorded after it. */
    public LocalDate last() {
        return END.minusDays(1);
    }
}
