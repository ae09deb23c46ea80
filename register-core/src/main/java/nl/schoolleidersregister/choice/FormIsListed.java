package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The form of learning is one of the list. */
@Basis(
        code = "choice.form",
        article = "D1",
        since = "2026-08-01",
        says = "Een eigen keuze heeft een leervorm van de lijst.")
public record FormIsListed(boolean listed) implements Rule {

    @Override
    public boolean holds() {
        return listed;
    }
}
