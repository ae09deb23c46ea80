package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * The diploma is right: register, as typed.
 *
 * @param registeredOn first day of the registration and of the first period, not to come (art. A1)
 */
record VerificationForm(String registeredOn) {

    /** Name of the form on the page. */
    static final String NAME = "verification";

    VerificationForm {
        registeredOn = Reading.typed(registeredOn);
    }

    Read<LocalDate> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var day = reading.pastDay("registeredOn", registeredOn);
        return reading.end(day::orElseThrow);
    }
}
