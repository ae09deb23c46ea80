package nl.schoolleidersregister.activity.policy;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityCommand.RefuseCrediting;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationCommand.EarnPePoints;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.RuleCode;

/** What is credited goes to the ledger of the registration; when that refuses, the activity says by which rule. */
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
                        rule -> Optional.of(refuse(logged, fact, rule))))
                : Optional.empty();
    }

    private static Command refuse(LoggedEvent logged, Credited fact, RuleCode rule) {
        return new RefuseCrediting(
                dossier(logged),
                ByTheRegister.at(fact.at()),
                new ActivityId(fact.points().entry().value()),
                fact.points().credit(),
                rule);
    }

    private static DossierId dossier(LoggedEvent logged) {
        return new DossierId(UUID.fromString(logged.metadata().subject()));
    }
}
