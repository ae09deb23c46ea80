package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.RepealReason;
import org.jspecify.annotations.Nullable;

/**
 * From when and why a regulation no longer holds, as typed.
 *
 * @param repealedFrom first day on which it no longer holds
 * @param whyRepealed for everybody to read
 */
public record RepealForm(
        @Nullable String repealedFrom, @Nullable String whyRepealed) {

    /** Name of the form on the page. */
    static final String NAME = "repeal";

    /** The form before anything is typed. */
    static final RepealForm EMPTY = new RepealForm("", "");

    private static final int WORDS = 150;

    /** The values of a form that is right. */
    record Stated(LocalDate from, RepealReason reason) {}

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var from = reading.day("repealedFrom", Reading.typed(repealedFrom));
        var why = reading.text("whyRepealed", Reading.typed(whyRepealed), WORDS);
        return reading.end(() -> new Stated(from.orElseThrow(), new RepealReason(why.orElseThrow())));
    }
}
