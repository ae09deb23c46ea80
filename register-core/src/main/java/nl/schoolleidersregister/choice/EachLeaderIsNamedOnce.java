package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody was there twice; who records it is there already. */
@Basis(
        code = "team.each-once",
        article = "G1",
        since = "2026-08-01",
        says = "Een schoolleider staat één keer bij een teamactiviteit.")
public record EachLeaderIsNamedOnce(int named, int people) implements Rule {

    @Override
    public boolean holds() {
        return named == people;
    }
}
