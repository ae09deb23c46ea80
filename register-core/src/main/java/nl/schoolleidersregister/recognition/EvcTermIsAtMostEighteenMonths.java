package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An EVC provider is recognised for eighteen months at most, then again. */
@Basis(
        code = "recognition.evc-term",
        article = "H3",
        since = "2026-08-01",
        says = "Een EVC-aanbieder wordt voor hoogstens achttien maanden erkend.")
public record EvcTermIsAtMostEighteenMonths(RecognitionKind kind, LocalDate from, LocalDate until) implements Rule {

    private static final int MONTHS = 18;

    /** First day after the longest term that begins on a day, for a kind. */
    public static LocalDate longestFrom(RecognitionKind kind, LocalDate day) {
        return kind == RecognitionKind.EVC_PROVIDER ? day.plusMonths(MONTHS) : TermIsAtMostFiveYears.longestFrom(day);
    }

    @Override
    public boolean holds() {
        return kind != RecognitionKind.EVC_PROVIDER || !until.isAfter(longestFrom(kind, from));
    }
}
