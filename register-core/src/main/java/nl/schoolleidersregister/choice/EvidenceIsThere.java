package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What an officer accepts can be seen. */
@Basis(
        code = "choice.evidence",
        article = "G1",
        since = "2026-08-01",
        says = "Zonder bewijs wordt een toelichting niet goedgekeurd.")
public record EvidenceIsThere(ProofFiles files) implements Rule {

    @Override
    public boolean holds() {
        return files.count() > 0;
    }
}
