package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who has shown everything needs no trajectory. */
@Basis(
        code = "evc.left",
        article = "A5",
        since = "2026-08-01",
        says = "Een EVC-traject gaat over minstens één competentie die u nog niet heeft aangetoond.")
public record SomethingIsLeftToShow(int left) implements Rule {

    @Override
    public boolean holds() {
        return left > 0;
    }
}
