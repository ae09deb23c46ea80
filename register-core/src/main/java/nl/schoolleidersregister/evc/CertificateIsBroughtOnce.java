package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One thing is brought once. */
@Basis(
        code = "evc.brought-once",
        article = "A5",
        since = "2026-08-01",
        says = "Een certificaat van elders wordt één keer ingediend.")
public record CertificateIsBroughtOnce(boolean brought) implements Rule {

    @Override
    public boolean holds() {
        return !brought;
    }
}
