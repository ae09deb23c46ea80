package nl.schoolleidersregister.activity;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Who decides is not the person it is about. */
@Basis(
        code = "claim.own-judge",
        article = "Awb 2:4",
        since = "2015-01-01",
        says = "Niemand beslist over een eigen melding.")
public record NobodyJudgesTheirOwnClaim(boolean own) implements Rule {

    @Override
    public boolean holds() {
        return !own;
    }
}
