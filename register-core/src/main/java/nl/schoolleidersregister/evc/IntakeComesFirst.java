package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** At the intake it is agreed what the file will show. */
@Basis(
        code = "evc.intake-first",
        article = "A5",
        since = "2026-08-01",
        says = "Het EVC-dossier wordt ingeleverd na de intake.")
public record IntakeComesFirst(boolean held) implements Rule {

    @Override
    public boolean holds() {
        return held;
    }
}
