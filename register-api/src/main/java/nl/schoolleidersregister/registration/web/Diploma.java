package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.Route;

/**
 * The qualification somebody states, or the training they are in (art. A1, A2).
 *
 * @param route what kind it is
 * @param training name of the training, the certificate or the register
 * @param institution who gave it
 * @param awardedOn day on it; for a training its first day
 */
record Diploma(Route route, String training, String institution, LocalDate awardedOn) {

    /** A diploma of a validated training. */
    Diploma(String training, String institution, LocalDate awardedOn) {
        this(Route.DIPLOMA, training, institution, awardedOn);
    }
}
