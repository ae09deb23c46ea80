package nl.schoolleidersregister.choice;

import java.time.Instant;
import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One officer at a time looks at an explanation. */
@Basis(
        code = "choice.taken",
        article = "G1",
        since = "2026-08-01",
        says = "Een toelichting ligt bij één medewerker tegelijk.")
public record NoColleagueHasIt(Instant until, boolean elsewhere) implements Rule {

    @Override
    public boolean holds() {
        return !elsewhere;
    }
}
