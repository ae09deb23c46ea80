package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The dossier that stays is the registered one. */
@Basis(
        code = "merge.registered-stays",
        article = "AVG 5",
        since = "2015-01-01",
        says = "Het dossier dat blijft, is het geregistreerde.")
public record RegisteredOneStays(boolean goesRegistered, boolean staysRegistered) implements Rule {

    @Override
    public boolean holds() {
        return staysRegistered || !goesRegistered;
    }
}
