package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Points are for whose dossier is open; before registration they count as prior, for art. A4 only. */
@Basis(
        code = "points.dossier-open",
        article = "A1",
        since = "2015-01-01",
        says = "PE-punten worden bijgeschreven zolang het dossier open is.")
public record PointsNeedAnOpenDossier(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
