package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Two absences of one kind never share a day. */
@Basis(
        code = "absence.overlap",
        article = "C3",
        since = "2015-01-01",
        says = "Twee keer afwezig om dezelfde reden op dezelfde dag kan niet.")
public record AbsencesOfOneKindDoNotOverlap(boolean overlaps) implements Rule {

    @Override
    public boolean holds() {
        return !overlaps;
    }
}
