package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who rates was there, by a list and not by the own word. */
@Basis(
        code = "rating.attended",
        article = "H1",
        since = "2015-01-01",
        says = "U beoordeelt een bijeenkomst als de aanbieder vastlegde dat u er was.")
public record RaterWasThere(boolean attended) implements Rule {

    @Override
    public boolean holds() {
        return attended;
    }
}
