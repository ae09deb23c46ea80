package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a decision of which something is gone is looked at again, and once. */
@Basis(
        code = "decision.questioned",
        article = "D6",
        since = "2015-01-01",
        says = "Alleen een besluit waarvan iets is weggevallen, wordt opnieuw bekeken.")
public record DecisionIsQuestioned(boolean questioned) implements Rule {

    @Override
    public boolean holds() {
        return questioned;
    }
}
