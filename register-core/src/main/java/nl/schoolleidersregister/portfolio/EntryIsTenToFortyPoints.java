package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Smaller is not worth an assessor, larger cannot be judged as one. */
@Basis(code = "portfolio.points", article = "F1", since = "2026-08-01", says = "Een inzending is 10 tot en met 40 PE.")
public record EntryIsTenToFortyPoints(int points) implements Rule {

    @Override
    public boolean holds() {
        return points >= PortfolioTerms.FEWEST && points <= PortfolioTerms.MOST;
    }
}
