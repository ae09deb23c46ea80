package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only a key that is in use can be retired. */
@Basis(
        code = "evc.key-in-use",
        article = "H3",
        since = "2026-08-01",
        says = "Alleen een sleutel die in gebruik is, kan vervallen.")
public record KeyIsInUse(boolean inUse) implements Rule {

    @Override
    public boolean holds() {
        return inUse;
    }
}
