package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Two talk when both have judged and found different things, until they agree or a third decides. */
@Basis(
        code = "portfolio.talk",
        article = "F2",
        since = "2026-08-01",
        says = "Twee beoordelaars overleggen als beide oordelen binnen zijn en verschillen.")
public record TalkGoesOn(boolean goesOn) implements Rule {

    @Override
    public boolean holds() {
        return goesOn;
    }
}
