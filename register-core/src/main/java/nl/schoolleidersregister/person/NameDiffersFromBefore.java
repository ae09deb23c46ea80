package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A change of name brings another name. */
@Basis(
        code = "name.differs",
        article = "AVG 16",
        since = "2015-01-01",
        says = "Een naamswijziging is een andere naam dan de naam die er staat.")
public record NameDiffersFromBefore(boolean same) implements Rule {

    @Override
    public boolean holds() {
        return !same;
    }
}
