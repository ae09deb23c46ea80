package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * The office does not validate a programme, as typed.
 *
 * @param whyDeclined what the provider reads about it
 */
record DeclineForm(String whyDeclined) {

    /** Name of the form on the page. */
    static final String NAME = "decline";

    /** Longest reason, in words. */
    static final int WORDS = 150;

    static final DeclineForm EMPTY = new DeclineForm("");

    DeclineForm {
        whyDeclined = Reading.typed(whyDeclined);
    }

    Read<String> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var text = reading.text("whyDeclined", whyDeclined, WORDS);
        return reading.end(text::orElseThrow);
    }
}
