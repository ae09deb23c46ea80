package nl.schoolleidersregister.registration.web;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.Origin;

/** Days that a page names. */
final class Terms {

    private Terms() {}

    /** The day of a moment on the register's calendar. */
    static LocalDate day(Instant moment) {
        return Origin.dayOf(moment);
    }
}
