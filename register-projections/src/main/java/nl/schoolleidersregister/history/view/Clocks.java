package nl.schoolleidersregister.history.view;

import java.time.LocalDate;

/**
 * Which day somebody asks about, and with whose knowledge.
 *
 * @param validOn what was true on this day
 * @param knownOn by what the register knew at the end of this day
 */
public record Clocks(LocalDate validOn, LocalDate knownOn) {

    /** As it stands: today, by what is known today. */
    public static Clocks at(LocalDate today) {
        return new Clocks(today, today);
    }

    /** The same day by other knowledge. */
    public Clocks knowing(LocalDate day) {
        return new Clocks(validOn, day);
    }
}
