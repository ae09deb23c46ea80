package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What nobody known signed, anybody could have written. */
@Basis(
        code = "evc.signature",
        article = "H3",
        since = "2026-08-01",
        says = "Een certificaat van elders is ondertekend met een sleutel die bij het register bekend is.")
public record SignatureIsOfAKnownIssuer(Finding signature) implements Rule {

    @Override
    public boolean holds() {
        return signature == Finding.GOOD;
    }
}
