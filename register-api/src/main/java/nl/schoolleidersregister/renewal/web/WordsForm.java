package nl.schoolleidersregister.renewal.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A text that a leader sends in.
 *
 * @param view a view on what the register means to decide
 * @param reply an answer to what was asked
 */
public record WordsForm(@Nullable String view, @Nullable String reply) {

    /** Most words of either. */
    static final int WORDS = 300;

    static final WordsForm EMPTY = new WordsForm("", "");

    Read<Reason> readView(LocalDate today) {
        return read("view", Reading.typed(view), today);
    }

    Read<Reason> readAnswer(LocalDate today) {
        return read("reply", Reading.typed(reply), today);
    }

    private static Read<Reason> read(String field, String typed, LocalDate today) {
        var reading = new Reading(field, today);
        var text = reading.text(field, typed, WORDS);
        return reading.end(() -> new Reason(text.orElseThrow()));
    }
}
