package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody but the provider with whom it was started acts for the provider. */
@Basis(
        code = "evc.provider-own",
        article = "H3",
        since = "2026-08-01",
        says = "Alleen de EVC-aanbieder van een traject legt daarin iets vast.")
public record ProviderActsOnOwnTrajectory(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return own;
    }
}
