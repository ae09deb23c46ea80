package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** A judgement leaves nothing open. */
@Basis(
        code = "evc.judgement-complete",
        article = "F2",
        since = "2026-08-01",
        says = "Een oordeel zegt over elke competentie of die is aangetoond, en waarom.")
public record JudgementCoversEveryCompetence(boolean complete) implements Rule {

    @Override
    public boolean holds() {
        return complete;
    }
}
