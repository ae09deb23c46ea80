package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The office does not validate a programme, as typed.
 *
 * @param whyDeclined what the provider reads about it
 * @param declinedOtherwise why this is not what the committee advised; empty when it is
 */
record DeclineForm(String whyDeclined, String declinedOtherwise) {

    /** Name of the form on the page. */
    static final String NAME = "decline";

    /** Longest reason, in words. */
    static final int WORDS = 150;

    static final DeclineForm EMPTY = new DeclineForm("", "");

    /** The values of a form that is right. */
    record Stated(Reason reason, @Nullable Reason otherwise) {}

    DeclineForm {
        whyDeclined = Reading.typed(whyDeclined);
        declinedOtherwise = Reading.typed(declinedOtherwise);
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var text = reading.text("whyDeclined", whyDeclined, WORDS);
        var otherwise = otherwise(reading, "declinedOtherwise", declinedOtherwise);
        return reading.end(() -> new Stated(new Reason(text.orElseThrow()), otherwise));
    }

    /** Whether it has to be there is for the rules to say. */
    static @Nullable Reason otherwise(Reading reading, String field, String typed) {
        return typed.isEmpty()
                ? null
                : reading.text(field, typed, WORDS).map(Reason::new).orElse(null);
    }
}
