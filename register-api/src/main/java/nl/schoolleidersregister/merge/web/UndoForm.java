package nl.schoolleidersregister.merge.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A merge is undone, as typed.
 *
 * @param undoReason what shows that it is two people
 */
public record UndoForm(@Nullable String undoReason) {

    static final String NAME = "undo";

    private static final int WORDS = 150;

    Read<Reason> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var why = reading.text("undoReason", Reading.typed(undoReason), WORDS);
        return reading.end(() -> new Reason(why.orElseThrow()));
    }
}
