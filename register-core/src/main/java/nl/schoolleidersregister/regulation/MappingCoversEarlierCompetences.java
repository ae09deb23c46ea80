package nl.schoolleidersregister.regulation;

import java.util.List;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What somebody learned under an earlier standard goes on counting somewhere. */
@Basis(
        code = "regulation.mapping",
        article = "B12",
        since = "2026-01-01",
        says = "Een reglement zegt van elke eerdere competentie waar die bij hoort.")
public record MappingCoversEarlierCompetences(List<Competence> missing) implements Rule {

    @Override
    public boolean holds() {
        return missing.isEmpty();
    }
}
