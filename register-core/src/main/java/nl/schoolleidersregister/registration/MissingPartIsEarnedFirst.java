package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The missing part of the last cycle comes before the next application. */
@Basis(
        code = "renewal.missing-part",
        article = "D3",
        since = "2015-01-01",
        says = "Eerst moet het ontbrekende deel van de vorige cyclus er zijn.")
public record MissingPartIsEarnedFirst(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return !open;
    }
}
