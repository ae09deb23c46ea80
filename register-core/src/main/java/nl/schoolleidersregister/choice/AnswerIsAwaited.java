package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what was asked can be answered, once. */
@Basis(code = "choice.question", article = "G1", since = "2026-08-01", says = "Een vraag wordt één keer beantwoord.")
public record AnswerIsAwaited(boolean waits) implements Rule {

    @Override
    public boolean holds() {
        return waits;
    }
}
