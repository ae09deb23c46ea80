package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A pause begins before an application, or after its decision. */
@Basis(
        code = "pause.no-application",
        article = "C4",
        since = "2015-01-01",
        says = "Een pauze begint niet zolang een aanvraag om herregistratie loopt.")
public record PauseWaitsForTheDecision(boolean applied) implements Rule {

    @Override
    public boolean holds() {
        return !applied;
    }
}
