package nl.schoolleidersregister.activity.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.registration.RegistrationCommand.RefusePePoints;
import nl.schoolleidersregister.shared.DossierId;

/**
 * What is credited goes to the ledger of the registration. When a rule refuses it, the ledger notes so: a credit that
 * is told again, after a crash or to a register made anew from its log, must not be earned after all.
 */
public final class WhenActivityCreditedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-activity-credited-then-earn-points";
    }

    @Override
    public Class<Credited> about() {
        return Credited.class;
    }

    @Override
    public Optional<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof Credited fact
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
