package nl.schoolleidersregister.activity.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.shared.DossierId;

/** What is no longer credited leaves the ledger. */
public final class WhenCreditWithdrawnThenReversePoints implements Policy {

    @Override
    public String name() {
        return "when-credit-withdrawn-then-reverse-points";
    }

    @Override
    public Class<CreditWithdrawn> about() {
        return CreditWithdrawn.class;
    }

    @Override
    public Optional<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof CreditWithdrawn fact
                ? Optional.of(Reaction.of(
                        logged.metadata().subject(),
                        new ReversePePoints(
                                new DossierId(UUID.fromString(logged.metadata().subject())),
                                ByTheRegister.at(fact.at()),
                                fact.credit(),
                                Reversal.ATTENDANCE_WITHDRAWN)))
                : Optional.empty();
    }
}
