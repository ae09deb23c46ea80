package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A claim comes to its end once. */
@Basis(code = "claim.open", article = "H1", since = "2015-01-01", says = "Deze melding is al afgehandeld.")
public record ClaimIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
