package nl.schoolleidersregister.regulation.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.RepealReason;

/**
 * From when and why a regulation no longer holds, as typed.
 *
 * @param repealedFrom first day on which it no longer holds
 * @param whyRepealed for everybody to read
 */
public record RepealForm(String repealedFrom, String whyRepealed) {

    /** Name of the form on the page. */
    static final String NAME = "repeal";

    /** The form before anything is typed. */
    static final RepealForm EMPTY = new RepealForm("", "");

    private static final int WORDS = 150;

    public RepealForm {
        repealedFrom = Reading.typed(repealedFrom);
        whyRepealed = Reading.typed(whyRepealed);
    }

    /** The values of a form that is right. */
    record Stated(LocalDate from, RepealReason reason) {}

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var from = reading.day("repealedFrom", repealedFrom);
        var why = reading.text("whyRepealed", whyRepealed, WORDS);
        return reading.end(() -> new Stated(from.orElseThrow(), new RepealReason(why.orElseThrow())));
    }
}
