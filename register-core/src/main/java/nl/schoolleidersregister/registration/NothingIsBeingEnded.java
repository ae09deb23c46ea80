package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Once it was decided that a registration ends, nothing new begins in it. */
@Basis(
        code = "registration.not-ending",
        article = "K2",
        since = "2015-01-01",
        says = "Als is besloten dat een registratie eindigt, begint er niets nieuws meer.")
public record NothingIsBeingEnded(boolean ending) implements Rule {

    @Override
    public boolean holds() {
        return !ending;
    }
}
