package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Under one name an issuer has one key. */
@Basis(
        code = "evc.key-once",
        article = "H3",
        since = "2026-08-01",
        says = "Een EVC-aanbieder heeft onder één naam één sleutel.")
public record KeyIsRegisteredOnce(boolean known) implements Rule {

    @Override
    public boolean holds() {
        return !known;
    }
}
