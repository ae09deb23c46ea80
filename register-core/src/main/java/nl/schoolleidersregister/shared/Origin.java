package nl.schoolleidersregister.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * Who gave an order and when; set at the edge, from the one clock.
 *
 * @param actor who
 * @param at the moment, whole milliseconds (what is stored and what is remembered are the same)
 */
public record Origin(Actor actor, Instant at) {

    private static final ZoneId REGISTER = ZoneId.of("Europe/Amsterdam");

    public Origin {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The day on which a moment falls on the register's calendar. */
    public static LocalDate dayOf(Instant moment) {
        return LocalDate.ofInstant(moment, REGISTER);
    }

    /** The day on the register's calendar. */
    public LocalDate today() {
        return dayOf(at);
    }
}
