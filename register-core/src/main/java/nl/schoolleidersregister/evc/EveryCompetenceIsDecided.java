package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Where two differ a third decides (art. F3). */
@Basis(
        code = "evc.decided",
        article = "F3",
        since = "2026-08-01",
        says = "Waar de twee beoordelaars verschillen, beslist een derde voor er een certificaat komt.")
public record EveryCompetenceIsDecided(boolean decided) implements Rule {

    @Override
    public boolean holds() {
        return decided;
    }
}
