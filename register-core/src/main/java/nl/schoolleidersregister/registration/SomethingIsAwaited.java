package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** An answer belongs to a question. */
@Basis(
        code = "procedure.question-open",
        article = "Awb 4:5",
        since = "2015-01-01",
        says = "Een antwoord hoort bij een vraag die nog openstaat.")
public record SomethingIsAwaited(boolean stopped) implements Rule {

    @Override
    public boolean holds() {
        return stopped;
    }
}
