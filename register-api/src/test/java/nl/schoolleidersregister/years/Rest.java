package nl.schoolleidersregister.years;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Period;

/**
 * Days on which nobody does anything.
 *
 * @param days which
 * @param missed whether the register does not run on them either, and catches them up on the first day after
 */
public record Rest(Period days, boolean missed) {

    /** Nobody rests in these years. */
    public static final Rest NONE = of(LocalDate.EPOCH, 1);

    /** These days, and the register runs. */
    public static Rest of(LocalDate from, int days) {
        return new Rest(new Period(from, from.plusDays(days)), false);
    }

    /** The same days, and it does not run. */
    public Rest andMissed() {
        return new Rest(days, true);
    }
}
