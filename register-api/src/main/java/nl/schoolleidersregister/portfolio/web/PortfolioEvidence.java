package nl.schoolleidersregister.portfolio.web;

import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.Standing;
import nl.schoolleidersregister.evidence.parts.Evidenced;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.view.EntryOnFile.State;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Evidence can be attached to an entry while it is a draft, and while more is awaited. */
@Component
class PortfolioEvidence implements Evidenced {

    private final PortfolioEntries entries;
    private final PortfolioDrafts drafts;

    PortfolioEvidence(PortfolioEntries entries, PortfolioDrafts drafts) {
        this.entries = entries;
        this.drafts = drafts;
    }

    @Override
    public About.Kind kind() {
        return About.Kind.PORTFOLIO_ENTRY;
    }

    @Override
    public Optional<Standing> standing(DossierId dossier, UUID thing) {
        return entries.find(dossier, new PortfolioEntryId(thing))
                .map(entry -> entry.state() == State.SUPPLEMENT ? Standing.OPEN : Standing.DECIDED)
                .or(() -> drafts.hasEntry(dossier, thing) ? Optional.of(Standing.OPEN) : Optional.empty());
    }
}
