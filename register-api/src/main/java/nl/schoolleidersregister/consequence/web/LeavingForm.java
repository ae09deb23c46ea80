package nl.schoolleidersregister.consequence.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Why a decision stays as it is, as typed.
 *
 * @param leaveReason what the leader reads about it
 */
record LeavingForm(@Nullable String leaveReason) {

    static final LeavingForm EMPTY = new LeavingForm("");

    private static final int WORDS = 150;

    LeavingForm {
        leaveReason = Reading.typed(leaveReason);
    }

    Read<Reason> read(LocalDate today) {
        var reading = new Reading("leaving", today);
        var text = reading.text("leaveReason", Reading.typed(leaveReason), WORDS);
        return reading.end(() -> new Reason(text.orElseThrow()));
    }
}
