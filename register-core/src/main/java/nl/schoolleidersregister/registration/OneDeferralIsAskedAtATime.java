package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** One request for more time waits at a time. */
@Basis(code = "deferral.once", article = "D5", since = "2015-01-01", says = "Er ligt al een verzoek om uitstel.")
public record OneDeferralIsAskedAtATime(boolean waiting) implements Rule {

    @Override
    public boolean holds() {
        return !waiting;
    }
}
