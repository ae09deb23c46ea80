package nl.schoolleidersregister.interruption.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * A request for more time to earn, as typed.
 *
 * @param lastDayAsked the last day on which earning would count
 * @param whyMoreTime why
 */
public record MoreTimeForm(
        @Nullable String lastDayAsked, @Nullable String whyMoreTime) {

    static final String NAME = "more-time";
    static final MoreTimeForm EMPTY = new MoreTimeForm("", "");

    /** Most words of the reason. */
    static final int WORDS = 150;

    /** What was asked; {@code until} is the first day on which earning would no longer count. */
    record Asked(LocalDate until, Reason why) {}

    Read<Asked> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var last = reading.day("lastDayAsked", Reading.typed(lastDayAsked));
        var why = reading.text("whyMoreTime", Reading.typed(whyMoreTime), WORDS);
        return reading.end(() -> new Asked(last.orElseThrow().plusDays(1), new Reason(why.orElseThrow())));
    }
}
