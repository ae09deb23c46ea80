package nl.schoolleidersregister.recognition.policy;

import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.recognition.GuidedCommand.RefuseGuidedCrediting;
import nl.schoolleidersregister.recognition.SessionId;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** What the ledger did not take of a meeting is noted there, where the guide and the participant see by which rule. */
public final class WhenGuidedPointsRefusedThenRefuseCrediting implements Policy {

    @Override
    public String name() {
        return "when-guided-points-refused-then-refuse-crediting";
    }

    @Override
    public Class<PePointsRefused> about() {
        return PePointsRefused.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof PePointsRefused fact && fact.points().basis() == Basis.IN_BETWEEN
                ? List.of(Reaction.of(
                        logged.metadata().subject(),
                        new RefuseGuidedCrediting(
                                LedgerReactions.dossierOf(logged),
                                ByTheRegister.at(fact.at()),
                                new SessionId(fact.points().entry().value()),
                                fact.rule())))
                : List.of();
    }
}
