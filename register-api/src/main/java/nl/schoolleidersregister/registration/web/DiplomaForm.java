package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * A diploma, as typed.
 *
 * @param training name of the validated training (art. A1)
 * @param institution who gave the diploma
 * @param awardedOn day on the diploma, not to come
 */
record DiplomaForm(String training, String institution, String awardedOn) {

    /** Name of the form on the page. */
    static final String NAME = "diploma";

    /** The form before anything is typed. */
    static final DiplomaForm EMPTY = new DiplomaForm("", "", "");

    DiplomaForm {
        training = Reading.typed(training);
        institution = Reading.typed(institution);
        awardedOn = Reading.typed(awardedOn);
    }

    /** Reads this as a form of its own. */
    Read<Diploma> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var diploma = readInto(reading);
        return reading.end(diploma::orElseThrow);
    }

    /** Reads this as a part of another form; empty when that form now has problems. */
    Optional<Diploma> readInto(Reading reading) {
        var of = reading.line("training", training);
        var from = reading.line("institution", institution);
        var on = reading.pastDay("awardedOn", awardedOn);
        return reading.part(() -> new Diploma(of.orElseThrow(), from.orElseThrow(), on.orElseThrow()));
    }
}
