package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody judges who is too close, has no room or judges it already; then it waits (art. F4). */
@Basis(
        code = "evc.assessor-free",
        article = "F4",
        since = "2026-08-01",
        says = "Een EVC-dossier gaat naar wie niet te dichtbij staat, ruimte heeft en het nog niet las.")
public record AnAssessorIsFree(boolean found) implements Rule {

    @Override
    public boolean holds() {
        return found;
    }
}
