package nl.schoolleidersregister.registration.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What somebody is to the register on a day; always derived, never stored as the truth. */
public enum Status {
    /** Ingeschreven: known, not registered yet. */
    ENROLLED,
    /** Geregistreerd. */
    REGISTERED,
    /** Verlopen: the registration ended and was not renewed. */
    LAPSED;

    static Status on(LocalDate day, @Nullable LocalDate registeredUntil) {
        if (registeredUntil == null) {
            return ENROLLED;
        }
        return day.isBefore(registeredUntil) ? REGISTERED : LAPSED;
    }
}
