package nl.schoolleidersregister.activity.policy;

import java.util.List;
import nl.schoolleidersregister.activity.ActivityCommand.RefuseCrediting;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** A validated activity that the ledger did not take says by which rule. */
public final class WhenPointsRefusedThenRefuseCrediting implements Policy {

    @Override
    public String name() {
        return "when-points-refused-then-refuse-crediting";
    }

    @Override
    public Class<PePointsRefused> about() {
        return PePointsRefused.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof PePointsRefused fact && fact.points().basis() == Basis.VALIDATED
                ? List.of(Reaction.of(
                        logged.metadata().subject(),
                        new RefuseCrediting(
                                LedgerReactions.dossierOf(logged),
                                ByTheRegister.at(fact.at()),
                                new ActivityId(fact.points().entry().value()),
                                fact.points().credit(),
                                fact.rule())))
                : List.of();
    }
}
