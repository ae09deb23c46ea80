package nl.schoolleidersregister.portfolio.policy;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.policies.Policy;
import nl.schoolleidersregister.policies.Reaction;
import nl.schoolleidersregister.portfolio.PortfolioEntryEvent.EntryDecided;
import nl.schoolleidersregister.registration.parts.LedgerReactions;

/** What was awarded goes to the ledger of the registration; when a rule refuses it, the ledger notes so. */
public final class WhenEntryDecidedThenEarnPoints implements Policy {

    @Override
    public String name() {
        return "when-entry-decided-then-earn-points";
    }

    @Override
    public Class<EntryDecided> about() {
        return EntryDecided.class;
    }

    @Override
    public List<Reaction> on(LoggedEvent logged) {
        return logged.event() instanceof EntryDecided fact && fact.points() != null
                ? List.of(LedgerReactions.earn(logged, fact.at(), fact.points()))
                : List.of();
    }
}
