package nl.schoolleidersregister.interruption.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.AbsenceKind;
import org.jspecify.annotations.Nullable;

/**
 * An absence, as typed.
 *
 * @param absentWhy one of the kinds that the regulation lists
 * @param absentFrom first day
 * @param absentLast last day; empty while it runs
 */
public record AbsenceForm(
        @Nullable String absentWhy,
        @Nullable String absentFrom,
        @Nullable String absentLast) {

    static final String NAME = "absence";
    static final AbsenceForm EMPTY = new AbsenceForm("", "", "");

    /** What was stated; {@code until} is the first day after, null while it runs. */
    record Stated(
            AbsenceKind kind, LocalDate from, @Nullable LocalDate until) {}

    Read<Stated> read(LocalDate today, Collection<String> kinds) {
        var reading = new Reading(NAME, today);
        var kind = reading.choice("absentWhy", Reading.typed(absentWhy), kinds);
        var from = reading.day("absentFrom", Reading.typed(absentFrom));
        var last = Reading.typed(absentLast);
        var until = last.isEmpty()
                ? Optional.<LocalDate>empty()
                : reading.day("absentLast", last).map(day -> day.plusDays(1));
        return reading.end(
                () -> new Stated(new AbsenceKind(kind.orElseThrow()), from.orElseThrow(), until.orElse(null)));
    }
}
