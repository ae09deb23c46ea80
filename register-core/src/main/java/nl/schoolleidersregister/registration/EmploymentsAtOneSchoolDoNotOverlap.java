package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** At one school one employment holds at a time; a change of function ends the one and begins the other. */
@Basis(
        code = "employment.no-overlap",
        article = "C1",
        since = "2015-01-01",
        says = "Bij één school heeft u op elke dag hoogstens één dienstverband.")
public record EmploymentsAtOneSchoolDoNotOverlap(boolean overlaps) implements Rule {

    @Override
    public boolean holds() {
        return !overlaps;
    }
}
