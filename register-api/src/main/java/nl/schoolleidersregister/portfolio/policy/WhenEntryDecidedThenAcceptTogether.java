package nl.schoolleidersregister.portfolio.policy;

import java.util.List;
import nl.schoolleidersregister.choice.TeamActivityCommand.AcceptTogether;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.ByTheRegister;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;

/** The collective part of what a team learned is judged once: with the first entry about it that is awarded. */
public final class WhenEntryDecidedThenAcceptTogether implements Policy {

    @Override
    public String name() {
        return "when-entry-decided-then-accept-together";
    }

    @Override
    public Class<EntryDecided> about() {
        return EntryDecided.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof EntryDecided fact && fact.points() != null && fact.team() != null
                ? List.of(Reaction.of(
                        fact.team().recorder().toString(),
                        new AcceptTogether(
                                fact.team().recorder(),
                                ByTheRegister.at(fact.at()),
                                fact.team().team())))
                : List.of();
    }
}
