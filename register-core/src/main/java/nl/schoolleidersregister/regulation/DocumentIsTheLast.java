package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who adopts has seen what is adopted. */
@Basis(
        code = "regulation.last-document",
        article = "Awb 3:2",
        since = "2026-01-01",
        says = "U stelt de laatste versie van een concept vast.")
public record DocumentIsTheLast(DocumentHash seen, DocumentHash last) implements Rule {

    @Override
    public boolean holds() {
        return seen.equals(last);
    }
}
