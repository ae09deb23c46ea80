package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.Route;

/**
 * A qualification, as typed.
 *
 * @param route one of {@link #ROUTES}, on enrolling also {@link #LATER}; nothing typed is a diploma, as with nearly all
 * @param training name of the validated training, the EVC certificate or the other register (art. A1)
 * @param institution who gave it
 * @param awardedOn day on it, not to come; for a training the first day
 */
record DiplomaForm(String route, String training, String institution, String awardedOn) {

    /** Name of the form on the page. */
    static final String NAME = "diploma";

    /** Ways into the register, message keys {@code route.<CODE>}. */
    static final List<String> ROUTES =
            Stream.of(Route.values()).map(Route::name).toList();

    /** The qualification comes later (art. A3). */
    static final String LATER = "LATER";

    /** The form before anything is typed. */
    static final DiplomaForm EMPTY = new DiplomaForm("", "", "", "");

    DiplomaForm {
        route = Reading.typed(route).isEmpty() ? Route.DIPLOMA.name() : Reading.typed(route);
        training = Reading.typed(training);
        institution = Reading.typed(institution);
        awardedOn = Reading.typed(awardedOn);
    }

    /** Whether it comes later; what was typed beside that is not looked at. */
    boolean isLater() {
        return LATER.equals(route);
    }

    /** Reads this as a form of its own. */
    Read<Diploma> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var diploma = readInto(reading);
        return reading.end(diploma::orElseThrow);
    }

    /** Reads this as a part of another form; empty when that form now has problems. */
    Optional<Diploma> readInto(Reading reading) {
        var by = reading.choice("route", route, ROUTES);
        var of = reading.line("training", training);
        var from = reading.line("institution", institution);
        var on = reading.pastDay("awardedOn", awardedOn);
        return reading.part(() ->
                new Diploma(Route.valueOf(by.orElseThrow()), of.orElseThrow(), from.orElseThrow(), on.orElseThrow()));
    }
}
