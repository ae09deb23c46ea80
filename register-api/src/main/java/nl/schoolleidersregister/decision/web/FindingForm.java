package nl.schoolleidersregister.decision.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What was found about an own statement, as typed.
 *
 * @param inOrder YES or NO
 * @param finding on what that rests
 */
record FindingForm(@Nullable String inOrder, @Nullable String finding) {

    static final FindingForm EMPTY = new FindingForm("", "");

    private static final String NAME = "statement";
    private static final String YES = "YES";
    private static final String NO = "NO";

    /** The choices, in their order. */
    static final List<String> CHOICES = List.of(YES, NO);

    FindingForm {
        inOrder = Reading.typed(inOrder);
        finding = Reading.typed(finding);
    }

    /** Whether it is in order, and what was found. */
    record Found(boolean accepted, Reason finding) {}

    Read<Found> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var choice = reading.choice("inOrder", Reading.typed(inOrder), CHOICES);
        var text = reading.text("finding", Reading.typed(finding), Why.WORDS);
        return reading.end(() -> new Found(choice.orElseThrow().equals(YES), new Reason(text.orElseThrow())));
    }
}
