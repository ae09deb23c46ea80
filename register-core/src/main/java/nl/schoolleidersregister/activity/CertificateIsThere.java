package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What a registrar accepts must be there. */
@Basis(
        code = "claim.certificate",
        article = "H1",
        since = "2015-01-01",
        says = "Zonder certificaat telt een melding pas als de aanbieder haar bevestigt.")
public record CertificateIsThere(Certificates certificates) implements Rule {

    @Override
    public boolean holds() {
        return certificates.count() > 0;
    }
}
