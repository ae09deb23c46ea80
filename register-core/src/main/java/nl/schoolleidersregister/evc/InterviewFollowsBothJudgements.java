package nl.schoolleidersregister.evc;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Both have judged on their own before they talk (art. F2). */
@Basis(
        code = "evc.interview-after",
        article = "F2",
        since = "2026-08-01",
        says = "Het gesprek is als beide beoordelaars hun oordeel hebben gegeven.")
public record InterviewFollowsBothJudgements(boolean bothJudged) implements Rule {

    @Override
    public boolean holds() {
        return bothJudged;
    }
}
