package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * What the office asked, as typed.
 *
 * @param answer what the registrar reads about it
 */
record AnswerForm(String answer) {

    /** Name of the form on the page. */
    static final String NAME = "answer";

    static final AnswerForm EMPTY = new AnswerForm("");

    AnswerForm {
        answer = Reading.typed(answer);
    }

    Read<String> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var text = reading.text("answer", answer, RejectionForm.WORDS);
        return reading.end(text::orElseThrow);
    }
}
