package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.shared.Basis;
import nl.schoolleidersregister.shared.Rule;

/** Removal has a closed list of reasons; death, own request and lapse have a way of their own. */
@Basis(
        code = "removal.reason",
        article = "K2",
        since = "2015-01-01",
        says = "Doorhalen kan alleen om een reden uit het reglement.")
public record RemovalCanBeProposedFor(RemovalReason reason) implements Rule {

    @Override
    public boolean holds() {
        return reason.isProposed();
    }
}
