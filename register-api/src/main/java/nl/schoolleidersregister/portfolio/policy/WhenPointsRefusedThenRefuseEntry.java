package nl.schoolleidersregister.portfolio.policy;

import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.RefuseEntryCrediting;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** An entry whose points the ledger did not take says by which rule. */
public final class WhenPointsRefusedThenRefuseEntry implements Policy {

    @Override
    public String name() {
        return "when-points-refused-then-refuse-entry";
    }

    @Override
    public Class<PePointsRefused> about() {
        return PePointsRefused.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof PePointsRefused fact && fact.points().basis() == Basis.PORTFOLIO
                ? List.of(Reaction.of(
                        logged.metadata().subject(),
                        new RefuseEntryCrediting(
                                LedgerReactions.dossierOf(logged),
                                ByTheRegister.at(fact.at()),
                                new PortfolioEntryId(fact.points().entry().value()),
                                fact.points().credit(),
                                fact.rule())))
                : List.of();
    }
}
