package nl.schoolleidersregister.recognition;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A guide is recognised for five years at most (art. B6), then again. */
@Basis(
        code = "recognition.five-years",
        article = "B6",
        since = "2015-01-01",
        says = "Een erkenning duurt hoogstens vijf jaar.")
public record TermIsAtMostFiveYears(LocalDate from, LocalDate until) implements Rule {

    private static final int YEARS = 5;

    /** First day after the longest term that begins on a day. */
    public static LocalDate longestFrom(LocalDate day) {
        return day.plusYears(YEARS);
    }

    @Override
    public boolean holds() {
        return !until.isAfter(from.plusYears(YEARS));
    }
}
