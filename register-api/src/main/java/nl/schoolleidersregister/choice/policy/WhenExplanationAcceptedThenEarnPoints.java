package nl.schoolleidersregister.choice.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.choice.OwnChoiceEvent.ExplanationAccepted;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.shared.DossierId;

/**
 * What is accepted goes to the ledger of the registration. When a rule refuses it, the ledger notes so: points that are
 * told again must not be earned after all.
 */
public final class WhenExplanationAcceptedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-explanation-accepted-then-earn-points";
    }

    @Override
    public Class<ExplanationAccepted> about() {
        return ExplanationAccepted.class;
    }

    @Override
    public Optional<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof ExplanationAccepted fact
                ? Optional.of(new Reaction(
                        logged.metadata().subject(),
                        new EarnPePoints(dossier(logged), ByTheRegister.at(fact.at()), fact.points()),
                        rule -> Optional.of(
                                new RefusePePoints(dossier(logged), ByTheRegister.at(fact.at()), fact.points(), rule))))
                : Optional.empty();
    }

    private static DossierId dossier(LoggedEvent logged) {
        return new DossierId(UUID.fromString(logged.metadata().subject()));
    }
}
