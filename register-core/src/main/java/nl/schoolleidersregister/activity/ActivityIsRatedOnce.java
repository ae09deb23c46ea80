package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One rating of a person for an execution. */
@Basis(code = "rating.once", article = "H1", since = "2015-01-01", says = "U beoordeelt een bijeenkomst één keer.")
public record ActivityIsRatedOnce(boolean rated) implements Rule {

    @Override
    public boolean holds() {
        return !rated;
    }
}
