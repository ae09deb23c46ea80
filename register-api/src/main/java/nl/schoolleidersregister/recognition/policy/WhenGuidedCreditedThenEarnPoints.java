package nl.schoolleidersregister.recognition.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.shared.DossierId;

/** What is credited for a meeting goes to the ledger of the registration, which notes what a rule refuses. */
public final class WhenGuidedCreditedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-guided-credited-then-earn-points";
    }

    @Override
    public Class<GuidedCredited> about() {
        return GuidedCredited.class;
    }

    @Override
    public Optional<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof GuidedCredited fact
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
