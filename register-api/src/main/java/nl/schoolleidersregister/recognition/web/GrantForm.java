package nl.schoolleidersregister.recognition.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.GuideName;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.TermIsAtMostFiveYears;

/**
 * A recognition to be granted, as typed.
 *
 * @param guideName who
 * @param guideKind as what, one of {@link RecognitionKind}
 * @param termFrom first day of the term
 * @param termThrough last day of it
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

    /** From today, for as long as can be. */
    static GrantForm fresh(LocalDate today) {
        var last = TermIsAtMostFiveYears.longestFrom(today).minusDays(1);
        return new GrantForm("", "", Days.typed(today), Days.typed(last));
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var name = reading.line("guideName", guideName, GuideName.LONGEST);
        var kind = reading.choice("guideKind", guideKind, KINDS);
        var from = reading.day("termFrom", termFrom);
        var through = reading.day("termThrough", termThrough);
        return reading.end(() -> new Stated(
                new GuideName(name.orElseThrow()),
                RecognitionKind.valueOf(kind.orElseThrow()),
                from.orElseThrow(),
                through.orElseThrow().plusDays(1)));
    }
}
