package nl.schoolleidersregister.recognition.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCreditWithdrawn;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.shared.DossierId;

/** What is no longer credited for a meeting leaves the ledger. */
public final class WhenGuidedCreditWithdrawnThenReversePoints implements Policy {

    @Override
    public String name() {
        return "when-guided-credit-withdrawn-then-reverse-points";
    }

    @Override
    public Class<GuidedCreditWithdrawn> about() {
        return GuidedCreditWithdrawn.class;
    }

    @Override
    public Optional<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof GuidedCreditWithdrawn fact
                ? Optional.of(Reaction.of(
                        logged.metadata().subject(),
                        new ReversePePoints(
                                new DossierId(UUID.fromString(logged.metadata().subject())),
                                ByTheRegister.at(fact.at()),
                                fact.credit(),
                                Reversal.SESSION_WITHDRAWN)))
                : Optional.empty();
    }
}
