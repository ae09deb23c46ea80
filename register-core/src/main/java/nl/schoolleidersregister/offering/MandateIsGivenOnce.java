package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A mandate that stands is not given again. */
@Basis(
        code = "mandate.once",
        article = "H1",
        since = "2015-01-01",
        says = "Een bestuur krijgt voor een uitvoering één keer mandaat.")
public record MandateIsGivenOnce(boolean standing) implements Rule {

    @Override
    public boolean holds() {
        return !standing;
    }
}
