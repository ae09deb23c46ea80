package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A certificate that says until when it holds, holds no longer. */
@Basis(
        code = "evc.within-dates",
        article = "A5",
        since = "2026-08-01",
        says = "Een certificaat van elders telt zolang het volgens zijn eigen datums geldt.")
public record CertificateIsWithinItsDates(Finding valid) implements Rule {

    @Override
    public boolean holds() {
        return valid == Finding.GOOD;
    }
}
