package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What is confirmed was stated before. */
@Basis(
        code = "employment.on-file",
        article = "C5",
        since = "2015-01-01",
        says = "U bevestigt alleen een dienstverband dat in het register staat.")
public record EmploymentIsOnFile(boolean onFile) implements Rule {

    @Override
    public boolean holds() {
        return onFile;
    }
}
