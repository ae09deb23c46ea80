package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;

/**
 * The end of a recognition, as typed.
 *
 * @param endsFrom first day without it
 * @param whyEnded why
 */
record EndForm(String endsFrom, String whyEnded) {

    static final String NAME = "end";

    private static final int WORDS = 150;

    EndForm {
        endsFrom = Reading.typed(endsFrom);
        whyEnded = Reading.typed(whyEnded);
    }

    /** What was stated. */
    record Stated(LocalDate from, Reason reason) {}

    static EndForm fresh(LocalDate today) {
        return new EndForm(Days.typed(today), "");
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var from = reading.day("endsFrom", endsFrom);
        var why = reading.text("whyEnded", whyEnded, WORDS);
        return reading.end(() -> new Stated(from.orElseThrow(), new Reason(why.orElseThrow())));
    }
}
