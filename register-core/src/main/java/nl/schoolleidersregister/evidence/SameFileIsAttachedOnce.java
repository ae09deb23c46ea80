package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Somebody pressed twice, or chose the same photo again. */
@Basis(
        code = "evidence.once",
        article = "Awb 4:2",
        since = "2026-01-01",
        says = "Hetzelfde bestand is één keer bewijs van hetzelfde.")
public record SameFileIsAttachedOnce(boolean attached) implements Rule {

    @Override
    public boolean holds() {
        return !attached;
    }
}
