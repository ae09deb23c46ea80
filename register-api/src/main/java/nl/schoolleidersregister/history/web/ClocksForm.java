package nl.schoolleidersregister.history.web;

import java.time.LocalDate;
import nl.schoolleidersregister.history.view.Clocks;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import org.jspecify.annotations.Nullable;

/**
 * The two dates as they are typed; an empty one is today.
 *
 * @param op which day somebody asks about
 * @param bekend with the knowledge of which day
 */
public record ClocksForm(@Nullable String op, @Nullable String bekend) {

    /** Name of the form, as templates know it. */
    static final String NAME = "clocks";

    private static final String VALID = "op";
    private static final String KNOWN = "bekend";

    static ClocksForm of(Clocks clocks) {
        return new ClocksForm(Days.typed(clocks.validOn()), Days.typed(clocks.knownOn()));
    }

    /**
     * Reads them: no day that is still to come, and no knowledge of before the dossier.
     *
     * @param first the day on which the dossier came into the register
     */
    Read<Clocks> read(LocalDate today, LocalDate first) {
        var reading = new Reading(NAME, today);
        var valid = reading.pastDay(VALID, orToday(op, today));
        var known = reading.pastDay(KNOWN, orToday(bekend, today));
        known.filter(day -> day.isBefore(first)).ifPresent(day -> reading.problem(KNOWN, "before-dossier", first));
        return reading.end(() -> new Clocks(valid.orElseThrow(), known.orElseThrow()));
    }

    private static String orToday(@Nullable String typed, LocalDate today) {
        var text = Reading.typed(typed);
        return text.isEmpty() ? Days.typed(today) : text;
    }
}
