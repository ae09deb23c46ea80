package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a complete certificate leads into the register. */
@Basis(
        code = "evc.every-competence",
        article = "A5",
        since = "2026-08-01",
        says = "Met een EVC-certificaat van elders komt iemand in het register als het alle competenties noemt.")
public record CertificateNamesEveryCompetence(Finding complete) implements Rule {

    @Override
    public boolean holds() {
        return complete == Finding.GOOD;
    }
}
