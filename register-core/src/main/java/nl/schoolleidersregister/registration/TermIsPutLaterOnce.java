package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The term of a decision is put later once, and before it is over. */
@Basis(
        code = "procedure.extended-once",
        article = "I1",
        since = "2015-01-01",
        says = "Een beslistermijn wordt één keer verlengd, en voordat die voorbij is.")
public record TermIsPutLaterOnce(boolean extended, boolean late) implements Rule {

    @Override
    public boolean holds() {
        return !extended && !late;
    }
}
