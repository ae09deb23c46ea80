package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A decision leans on what was there: afterwards nothing of it goes, and nothing comes that nobody looked at. */
@Basis(
        code = "evidence.before-decision",
        article = "Awb 4:2",
        since = "2026-01-01",
        says = "Bewijs kan erbij of eraf tot wij beslissen.")
public record EvidenceChangesBeforeTheDecision(Standing standing) implements Rule {

    @Override
    public boolean holds() {
        return standing == Standing.OPEN;
    }
}
