package nl.schoolleidersregister.person;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A name that was asked is decided on once. */
@Basis(
        code = "name.waiting",
        article = "AVG 16",
        since = "2015-01-01",
        says = "Over een gevraagde naamswijziging wordt één keer beslist.")
public record NameChangeWaits(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return waiting;
    }
}
