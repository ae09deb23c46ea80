package nl.schoolleidersregister.leader.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import org.jspecify.annotations.Nullable;

/**
 * Something to try; nothing of it is kept.
 *
 * @param supposed what
 * @param supposedAmount how many points, or months of an absence or pause
 * @param supposedDay on which day, or from which day
 */
public record WhatIfForm(
        @Nullable String supposed,
        @Nullable String supposedAmount,
        @Nullable String supposedDay) {

    private static final String NAME = "what-if";
    private static final int MOST = 999;
    private static final int MOST_MONTHS = 48;
    private static final List<String> MONTHS = List.of(Kind.ILLNESS.name(), Kind.PAUSE.name());

    /** What can be tried. */
    enum Kind {
        COURSE,
        IN_BETWEEN,
        OWN_CHOICE,
        ILLNESS,
        PAUSE
    }

    /** What was asked. */
    record Supposed(Kind kind, int amount, LocalDate day) {}

    /** Codes for the field. */
    public static List<String> kinds() {
        return Arrays.stream(Kind.values()).map(Kind::name).toList();
    }

    static WhatIfForm on(LocalDate today) {
        return new WhatIfForm(Kind.COURSE.name(), "16", Days.typed(today));
    }

    Read<Supposed> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var kind = reading.choice("supposed", Reading.typed(supposed), kinds());
        var months = kind.filter(MONTHS::contains).isPresent();
        var amount = reading.whole("supposedAmount", Reading.typed(supposedAmount), months ? MOST_MONTHS : MOST);
        var day = reading.day("supposedDay", Reading.typed(supposedDay));
        day.filter(on -> on.isAfter(today.plusYears(20)) || on.isBefore(today.minusYears(20)))
                .ifPresent(_ -> reading.problem("supposedDay", "year"));
        return reading.end(
                () -> new Supposed(Kind.valueOf(kind.orElseThrow()), amount.orElseThrow(), day.orElseThrow()));
    }
}
