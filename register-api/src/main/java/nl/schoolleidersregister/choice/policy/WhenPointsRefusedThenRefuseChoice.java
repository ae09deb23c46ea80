package nl.schoolleidersregister.choice.policy;

import java.util.List;
import nl.schoolleidersregister.choice.ChoiceId;
import nl.schoolleidersregister.choice.OwnChoiceCommand.RefuseChoice;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** An own choice that the ledger did not take says by which rule. */
public final class WhenPointsRefusedThenRefuseChoice implements Policy {

    @Override
    public String name() {
        return "when-points-refused-then-refuse-choice";
    }

    @Override
    public Class<PePointsRefused> about() {
        return PePointsRefused.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof PePointsRefused fact && fact.points().basis() == Basis.EXPLAINED
                ? List.of(Reaction.of(
                        logged.metadata().subject(),
                        new RefuseChoice(
                                LedgerReactions.dossierOf(logged),
                                ByTheRegister.at(fact.at()),
                                new ChoiceId(fact.points().entry().value()),
                                fact.points().credit(),
                                fact.rule())))
                : List.of();
    }
}
