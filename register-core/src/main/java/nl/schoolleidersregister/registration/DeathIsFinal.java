package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Nobody is restored after death. */
@Basis(
        code = "restoration.death",
        article = "K2",
        since = "2015-01-01",
        says = "Na overlijden wordt een registratie niet hersteld.")
public record DeathIsFinal(boolean died) implements Rule {

    @Override
    public boolean holds() {
        return !died;
    }
}
