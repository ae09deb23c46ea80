package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A file is withdrawn once. */
@Basis(
        code = "evidence.attached",
        article = "Awb 4:2",
        since = "2026-01-01",
        says = "U kunt een bewijsstuk intrekken dat er nog is.")
public record EvidenceIsAttached(boolean attached) implements Rule {

    @Override
    public boolean holds() {
        return attached;
    }
}
