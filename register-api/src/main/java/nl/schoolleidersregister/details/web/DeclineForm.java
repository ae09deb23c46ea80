package nl.schoolleidersregister.details.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A name that was asked is not recorded, as typed.
 *
 * @param declineReason what the leader reads about it
 */
public record DeclineForm(@Nullable String declineReason) {

    static final String NAME = "decline";

    private static final int WORDS = 150;

    Read<Reason> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var why = reading.text("declineReason", Reading.typed(declineReason), WORDS);
        return reading.end(() -> new Reason(why.orElseThrow()));
    }
}
