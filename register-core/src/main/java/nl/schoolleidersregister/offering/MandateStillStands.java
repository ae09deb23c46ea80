package nl.schoolleidersregister.offering;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only what stands there can be ended. */
@Basis(
        code = "mandate.stands",
        article = "H1",
        since = "2015-01-01",
        says = "Dit mandaat is al beëindigd, of er was geen mandaat.")
public record MandateStillStands(boolean standing) implements Rule {

    @Override
    public boolean holds() {
        return standing;
    }
}
