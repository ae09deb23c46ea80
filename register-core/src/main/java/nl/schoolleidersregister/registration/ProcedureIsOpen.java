package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Something can be asked, put later or answered only while a decision is awaited. */
@Basis(
        code = "procedure.open",
        article = "I1",
        since = "2015-01-01",
        says = "Dit kan alleen zolang er nog een beslissing moet komen.")
public record ProcedureIsOpen(boolean open) implements Rule {

    @Override
    public boolean holds() {
        return open;
    }
}
