package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** The request for more time waits for a decision. */
@Basis(
        code = "deferral.waits",
        article = "D5",
        since = "2015-01-01",
        says = "Dit verzoek om uitstel wacht op een beslissing.")
public record DeferralIsWaiting(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return waiting;
    }
}
