package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.EvcTermIsAtMostEighteenMonths;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;

/**
 * Another term, as typed.
 *
 * @param renewedFrom first day of it
 * @param renewedThrough last day of it
 */
record RenewForm(String renewedFrom, String renewedThrough) {

    static final String NAME = "renew";

    RenewForm {
        renewedFrom = Reading.typed(renewedFrom);
        renewedThrough = Reading.typed(renewedThrough);
    }

    /** What was stated; {@code until} is the first day after the term. */
    record Stated(LocalDate from, LocalDate until) {}

    /** From where the term ends, for as long as can be. */
    static RenewForm after(RecognitionOnFile recognition) {
        var from = recognition.until();
        return new RenewForm(
                Days.typed(from),
                Days.typed(EvcTermIsAtMostEighteenMonths.longestFrom(recognition.kind(), from)
                        .minusDays(1)));
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var from = reading.day("renewedFrom", renewedFrom);
        var through = reading.day("renewedThrough", renewedThrough);
        return reading.end(
                () -> new Stated(from.orElseThrow(), through.orElseThrow().plusDays(1)));
    }
}
