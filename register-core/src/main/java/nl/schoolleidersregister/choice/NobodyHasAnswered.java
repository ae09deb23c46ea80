package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** What others wrote a reflection on is no longer the recorder's alone. */
@Basis(
        code = "team.unanswered",
        article = "G1",
        since = "2026-08-01",
        says = "Een teamactiviteit kan worden ingetrokken zolang niemand heeft geantwoord.")
public record NobodyHasAnswered(boolean answered) implements Rule {

    @Override
    public boolean holds() {
        return !answered;
    }
}
