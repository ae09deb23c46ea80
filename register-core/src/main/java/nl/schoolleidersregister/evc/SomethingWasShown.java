package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A certificate of nothing is none; the trajectory is closed without one. */
@Basis(
        code = "evc.shown",
        article = "A5",
        since = "2026-08-01",
        says = "Een EVC-certificaat noemt minstens één competentie die is aangetoond.")
public record SomethingWasShown(int met) implements Rule {

    @Override
    public boolean holds() {
        return met > 0;
    }
}
