package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What its issuer took back counts no more. */
@Basis(
        code = "evc.taken-back",
        article = "A5",
        since = "2026-08-01",
        says = "Een certificaat dat de aanbieder heeft ingetrokken, telt niet.")
public record IssuerDidNotTakeItBack(Finding standing) implements Rule {

    @Override
    public boolean holds() {
        return standing != Finding.BAD;
    }
}
