package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationCommand.ReversePePoints;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;

/** What leaves the ledger of a merged dossier also leaves the ledger of the dossier that took it over. */
public final class WhenPointsReversedThenReverseThoseTakenOver implements Policy {

    @Override
    public String name() {
        return "when-points-reversed-then-reverse-those-taken-over";
    }

    @Override
    public Class<PePointsReversed> about() {
        return PePointsReversed.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof PePointsReversed fact && fact.alsoIn() != null
                ? List.of(Reaction.of(
                        fact.alsoIn().toString(),
                        new ReversePePoints(fact.alsoIn(), ByTheRegister.at(fact.at()), fact.credit(), fact.why())))
                : List.of();
    }
}
