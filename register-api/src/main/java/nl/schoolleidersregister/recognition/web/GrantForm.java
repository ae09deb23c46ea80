package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.EvcTermIsAtMostEighteenMonths;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.RecognitionKind;

/**
 * A recognition to be granted, as typed.
 *
 * @param guideName who
 * @param guideKind as what, one of {@link RecognitionKind}
 * @param termFrom first day of the term
 * @param termThrough last day of it; empty for as long as can be
 */
record GrantForm(String guideName, String guideKind, String termFrom, String termThrough) {

    static final String NAME = "grant";
    static final List<String> KINDS =
            Arrays.stream(RecognitionKind.values()).map(Enum::name).toList();

    GrantForm {
        guideName = Reading.typed(guideName);
        guideKind = Reading.typed(guideKind);
        termFrom = Reading.typed(termFrom);
        termThrough = Reading.typed(termThrough);
    }

    /** What was stated; {@code until} is the first day after the term. */
    record Stated(GuideName name, RecognitionKind kind, LocalDate from, LocalDate until) {}

    /** From today, for as long as can be: how long that is, follows from the kind. */
    static GrantForm fresh(LocalDate today) {
        return new GrantForm("", "", Days.typed(today), "");
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var name = reading.line("guideName", guideName, GuideName.LONGEST);
        var kind = reading.choice("guideKind", guideKind, KINDS);
        var from = reading.day("termFrom", termFrom);
        var through = termThrough.isEmpty()
                ? Optional.<LocalDate>empty()
                : reading.day("termThrough", termThrough).map(last -> last.plusDays(1));
        return reading.end(() -> stated(
                new GuideName(name.orElseThrow()),
                RecognitionKind.valueOf(kind.orElseThrow()),
                from.orElseThrow(),
                through));
    }

    private static Stated stated(GuideName name, RecognitionKind kind, LocalDate from, Optional<LocalDate> until) {
        var longest = EvcTermIsAtMostEighteenMonths.longestFrom(kind, from);
        return new Stated(name, kind, from, until.orElse(longest));
    }
}
