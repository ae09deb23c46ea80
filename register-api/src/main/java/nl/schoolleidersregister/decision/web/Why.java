package nl.schoolleidersregister.decision.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The one field of a decision: why, or what is asked.
 *
 * @param field its name, also that of its form
 * @param typed what stands in it
 */
record Why(String field, String typed) {

    /** Longest text, in words. */
    static final int WORDS = 150;

    static Why of(String field, @Nullable String typed) {
        return new Why(field, Reading.typed(typed));
    }

    Read<Reason> read(LocalDate today) {
        var reading = new Reading(field, today);
        var text = reading.text(field, typed, WORDS);
        return reading.end(() -> new Reason(text.orElseThrow()));
    }
}
