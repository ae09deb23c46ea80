package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A decision waits until everything from before the application has been processed. */
@Basis(
        code = "decision.nothing-pending",
        article = "I1",
        since = "2015-01-01",
        says = "Een beslissing wacht tot alles van voor de aanvraag is verwerkt.")
public record PoliciesHavePassed(boolean passed) implements Rule {

    @Override
    public boolean holds() {
        return passed;
    }
}
