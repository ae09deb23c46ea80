package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Only an own statement that was drawn for the sample is checked. */
@Basis(
        code = "employment.own-statement-sample",
        article = "C5",
        since = "2015-01-01",
        says = "Alleen een eigen verklaring die in de steekproef zit, wordt gecontroleerd.")
public record OwnStatementIsInTheSample(boolean drawn) implements Rule {

    @Override
    public boolean holds() {
        return drawn;
    }
}
