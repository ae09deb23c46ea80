package nl.schoolleidersregister.consequence.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * From when something is taken back and why, as typed.
 *
 * @param revokedFrom first day without it
 * @param whyRevoked what whom it was given to reads about it
 */
record RevocationForm(
        @Nullable String revokedFrom, @Nullable String whyRevoked) {

    static final String NAME = "revocation";

    private static final int WORDS = 150;

    RevocationForm {
        revokedFrom = Reading.typed(revokedFrom);
        whyRevoked = Reading.typed(whyRevoked);
    }

    /** What was stated. */
    record Stated(LocalDate from, Reason reason) {}

    /** Whether somebody said from when, so that it can be shown whom it touches. */
    boolean isBegun() {
        return !Reading.typed(revokedFrom).isEmpty();
    }

    /** From when, to look whom it touches. */
    Read<LocalDate> from(LocalDate today) {
        var reading = new Reading(NAME, today);
        var from = reading.pastDay("revokedFrom", Reading.typed(revokedFrom));
        return reading.end(from::orElseThrow);
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var from = reading.pastDay("revokedFrom", Reading.typed(revokedFrom));
        var why = reading.text("whyRevoked", Reading.typed(whyRevoked), WORDS);
        return reading.end(() -> new Stated(from.orElseThrow(), new Reason(why.orElseThrow())));
    }
}
