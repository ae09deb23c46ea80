package nl.schoolleidersregister.verification;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was answered, or found without an answer, is not answered any more. */
@Basis(
        code = "verification.answered",
        article = "H2",
        since = "2015-01-01",
        says = "Een vraag wordt één keer beantwoord, en voordat er een bevinding is.")
public record QuestionIsAnsweredOnce(boolean answered, boolean found) implements Rule {

    @Override
    public boolean holds() {
        return !answered && !found;
    }
}
