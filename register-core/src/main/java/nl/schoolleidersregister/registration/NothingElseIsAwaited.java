package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One thing is asked at a time: the term stands still until it has come. */
@Basis(
        code = "procedure.one-question",
        article = "Awb 4:5",
        since = "2015-01-01",
        says = "Er wordt één ding tegelijk gevraagd: eerst moet het antwoord op de vorige vraag er zijn.")
public record NothingElseIsAwaited(boolean stopped) implements Rule {

    @Override
    public boolean holds() {
        return !stopped;
    }
}
