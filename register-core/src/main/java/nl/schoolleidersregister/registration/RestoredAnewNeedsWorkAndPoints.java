package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who begins anew needs the work and the points of one cycle. */
@Basis(
        code = "restoration.work-and-points",
        article = "A4",
        since = "2015-01-01",
        says = "Opnieuw beginnen vraagt werk (art. C1) en punten (art. B2) over een hele cyclus.")
public record RestoredAnewNeedsWorkAndPoints(boolean asked, boolean worked, boolean learned) implements Rule {

    @Override
    public boolean holds() {
        return !asked || (worked && learned);
    }
}
