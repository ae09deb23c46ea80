package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What is carried over stands on an own certificate that holds (art. A5). */
@Basis(
        code = "evc.reused",
        article = "A5",
        since = "2026-08-01",
        says = "Wat meetelt uit een eerder traject, staat op een eigen certificaat dat nog geldt.")
public record ReusedStandsOnACertificate(boolean standing) implements Rule {

    @Override
    public boolean holds() {
        return standing;
    }
}
