package nl.schoolleidersregister.details.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Somebody died, as typed.
 *
 * @param diedOn day of death, not to come
 */
public record DeathForm(@Nullable String diedOn) {

    static final String NAME = "death";

    Read<LocalDate> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var day = reading.pastDay("diedOn", Reading.typed(diedOn));
        return reading.end(day::orElseThrow);
    }
}
