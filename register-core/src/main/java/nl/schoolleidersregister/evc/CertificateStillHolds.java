package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What was revoked is not revoked again. */
@Basis(
        code = "evc.certificate-holds",
        article = "A5",
        since = "2026-08-01",
        says = "Alleen een certificaat dat is afgegeven en nog geldt, kan worden ingetrokken.")
public record CertificateStillHolds(boolean standing) implements Rule {

    @Override
    public boolean holds() {
        return standing;
    }
}
