package nl.schoolleidersregister.provider;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who belongs to a board belongs to no other, and is told so once. */
@Basis(
        code = "provider.one-board",
        article = "H1",
        since = "2015-01-01",
        says = "Een huisacademie hoort bij één bestuur.")
public record AcademyIsOfOneBoard(boolean academy) implements Rule {

    @Override
    public boolean holds() {
        return !academy;
    }
}
