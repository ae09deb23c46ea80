package nl.schoolleidersregister.years;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** A clock on which it is always noon, of the day that is said: two runs of the same years find the same moments. */
public final class Noon extends Clock {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private volatile LocalDate day;

    /** Noon of this day. */
    public Noon(LocalDate day) {
        this.day = day;
    }

    /** It is noon of this day. */
    public void moveTo(LocalDate other) {
        day = other;
    }

    /** Noon of a day. */
    static Instant of(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(AMSTERDAM).toInstant();
    }

    @Override
    public Instant instant() {
        return of(day);
    }

    @Override
    public ZoneId getZone() {
        return AMSTERDAM;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
