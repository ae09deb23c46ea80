package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What assessors read does not change under their eyes. */
@Basis(
        code = "evc.file-once",
        article = "A5",
        since = "2026-08-01",
        says = "Een EVC-dossier wordt één keer ingeleverd; daarna verandert het niet meer.")
public record FileIsHandedInOnce(boolean handedIn) implements Rule {

    @Override
    public boolean holds() {
        return !handedIn;
    }
}
