package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * Something is missing, as typed.
 *
 * @param question what the leader reads about it
 */
record QuestionForm(String question) {

    /** Name of the form on the page. */
    static final String NAME = "question";

    static final QuestionForm EMPTY = new QuestionForm("");

    QuestionForm {
        question = Reading.typed(question);
    }

    Read<String> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var text = reading.text("question", question, RejectionForm.WORDS);
        return reading.end(text::orElseThrow);
    }
}
