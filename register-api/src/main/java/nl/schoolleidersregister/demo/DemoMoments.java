package nl.schoolleidersregister.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;

/**
 * Turns the days of the demo into moments. All of them are counted from the first start, so a demo that goes on later
 * goes on where it was.
 *
 * @param started moment of the first start
 */
record DemoMoments(Instant started) {

    private static final ZoneId REGISTER = ZoneId.of("Europe/Amsterdam");

    LocalDate today() {
        return LocalDate.ofInstant(started, REGISTER);
    }

    /** An order by somebody on a day at an hour; never later than the start. */
    Origin on(LocalDate day, int hour, Actor actor) {
        var at = day.atTime(hour, 0).atZone(REGISTER).toInstant();
        return new Origin(actor, at.isAfter(started) ? started : at);
    }
}
