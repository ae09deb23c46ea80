package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** There is an application to decide on. */
@Basis(
        code = "renewal.application-open",
        article = "D1",
        since = "2015-01-01",
        says = "Er is een aanvraag om herregistratie die nog openstaat.")
public record ApplicationIsOpen(boolean applied) implements Rule {

    @Override
    public boolean holds() {
        return applied;
    }
}
