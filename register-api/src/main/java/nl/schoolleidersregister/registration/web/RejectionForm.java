package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * The diploma is not accepted, as typed.
 *
 * @param reason what the leader reads about it
 */
record RejectionForm(String reason) {

    /** Name of the form on the page. */
    static final String NAME = "rejection";

    /** Longest reason, in words. */
    static final int WORDS = 150;

    RejectionForm {
        reason = Reading.typed(reason);
    }

    Read<String> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var text = reading.text("reason", reason, WORDS);
        return reading.end(text::orElseThrow);
    }
}
