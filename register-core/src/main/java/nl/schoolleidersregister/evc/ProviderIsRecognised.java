package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a provider whose recognition holds on the day starts a trajectory or issues a certificate (art. H3). */
@Basis(
        code = "evc.provider-recognised",
        article = "H3",
        since = "2026-08-01",
        says = "Een EVC-traject en een EVC-certificaat komen van een aanbieder die op die dag erkend is.")
public record ProviderIsRecognised(boolean recognised) implements Rule {

    @Override
    public boolean holds() {
        return recognised;
    }
}
