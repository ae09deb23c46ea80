package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Rule;
import org.jspecify.annotations.Nullable;

/** No proof of work by the worker: a board member who is a school leader leaves it to another. */
@Basis(
        code = "employment.not-own",
        article = "C5",
        since = "2015-01-01",
        says = "Niemand bevestigt het eigen dienstverband.")
public record NobodyConfirmsTheirOwnEmployment(
        DossierId dossier, @Nullable DossierId confirmer) implements Rule {

    @Override
    public boolean holds() {
        return !dossier.equals(confirmer);
    }
}
