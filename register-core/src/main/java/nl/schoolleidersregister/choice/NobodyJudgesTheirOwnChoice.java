package nl.schoolleidersregister.choice;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who decides is not the person it is about. */
@Basis(
        code = "choice.own-judge",
        article = "Awb 2:4",
        since = "2026-08-01",
        says = "Niemand beslist over een eigen toelichting.")
public record NobodyJudgesTheirOwnChoice(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return !own;
    }
}
