package nl.schoolleidersregister.timeline.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.timeline.view.FactKind;
import org.jspecify.annotations.Nullable;

/**
 * A fact told to somebody; drawn with {@code timeline/facts}.
 *
 * @param on day it happened
 * @param notes what belongs to it: under which rule, for what reason
 * @param cause the sentence of the fact it follows from; null where somebody simply did it
 * @param by who did it, in a role and never by name; null for who reads it
 * @param mark whether the office decided it
 * @param step whether another fact tells it as well
 * @param cycle the period that begins with it; null for most
 * @param proof where it stands in the log
 */
public record Told(
        LocalDate on,
        FactKind kind,
        String text,
        List<String> notes,
        @Nullable String cause,
        @Nullable String by,
        boolean mark,
        boolean step,
        @Nullable String cycle,
        Proof proof) {

    public Told {
        notes = List.copyOf(notes);
    }
}
