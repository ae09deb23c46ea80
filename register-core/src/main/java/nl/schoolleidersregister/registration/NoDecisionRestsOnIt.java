package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What a decision rests on is not taken back, but reviewed. */
@Basis(
        code = "absence.not-decided-on",
        article = "C3",
        since = "2015-01-01",
        says = "Wat in een beslissing heeft meegeteld, kan niet meer worden weggehaald.")
public record NoDecisionRestsOnIt(boolean decidedOn) implements Rule {

    @Override
    public boolean holds() {
        return !decidedOn;
    }
}
