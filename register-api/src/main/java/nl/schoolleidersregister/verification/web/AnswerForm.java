package nl.schoolleidersregister.verification.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;

/**
 * What a provider answers, as typed.
 *
 * @param toldByProvider at most 300 words
 */
record AnswerForm(String toldByProvider) {

    /** Name of the form on the page. */
    static final String NAME = "answering";

    /** Longest answer, in words. */
    static final int WORDS = 300;

    static final AnswerForm EMPTY = new AnswerForm("");

    AnswerForm {
        toldByProvider = Reading.typed(toldByProvider);
    }

    Read<Reason> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var text = reading.text("toldByProvider", toldByProvider, WORDS);
        return reading.end(() -> new Reason(text.orElseThrow()));
    }
}
