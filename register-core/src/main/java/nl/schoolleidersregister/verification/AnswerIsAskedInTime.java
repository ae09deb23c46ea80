package nl.schoolleidersregister.verification;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A provider needs some days to look things up. */
@Basis(
        code = "verification.answer-by",
        article = "H2",
        since = "2015-01-01",
        says = "Een aanbieder krijgt minstens een week om te antwoorden.")
public record AnswerIsAskedInTime(LocalDate answerBy, LocalDate today) implements Rule {

    private static final int DAYS = 7;

    @Override
    public boolean holds() {
        return !answerBy.isBefore(today.plusDays(DAYS));
    }
}
