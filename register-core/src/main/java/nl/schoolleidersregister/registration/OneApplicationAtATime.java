package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One application waits at a time. */
@Basis(
        code = "renewal.applied-once",
        article = "D1",
        since = "2015-01-01",
        says = "Er loopt al een aanvraag om herregistratie.")
public record OneApplicationAtATime(boolean applied) implements Rule {

    @Override
    public boolean holds() {
        return !applied;
    }
}
