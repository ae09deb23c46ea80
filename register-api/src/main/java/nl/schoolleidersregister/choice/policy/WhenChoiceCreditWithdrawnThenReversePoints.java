package nl.schoolleidersregister.choice.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ChoiceCreditWithdrawn;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.Reversal;
import nl.schoolleidersregister.shared.DossierId;

/** An acceptance that was taken back leaves the ledger. */
public final class WhenChoiceCreditWithdrawnThenReversePoints implements Policy {

    @Override
    public String name() {
        return "when-choice-credit-withdrawn-then-reverse-points";
    }

    @Override
    public Class<ChoiceCreditWithdrawn> about() {
        return ChoiceCreditWithdrawn.class;
    }

    @Override
    public Optional<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ChoiceCreditWithdrawn fact
                ? Optional.of(Reaction.of(
                        logged.metadata().subject(),
                        new ReversePePoints(
                                dossier(logged),
                                ByTheRegister.at(fact.at()),
                                fact.credit(),
                                Reversal.EXPLANATION_WITHDRAWN)))
                : Optional.empty();
    }

    private static DossierId dossier(LoggedEvent logged) {
        return new DossierId(UUID.fromString(logged.metadata().subject()));
    }
}
