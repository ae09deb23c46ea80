package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Each competence has a part of its own. */
@Basis(
        code = "evc.file-complete",
        article = "A5",
        since = "2026-08-01",
        says = "Een EVC-dossier heeft een deel voor elke competentie die nog niet is aangetoond.")
public record FileCoversEveryCompetence(boolean complete) implements Rule {

    @Override
    public boolean holds() {
        return complete;
    }
}
