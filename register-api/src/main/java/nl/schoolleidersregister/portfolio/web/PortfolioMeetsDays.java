package nl.schoolleidersregister.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.days.AlsoConcerned;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.AssignAssessors;
import nl.schoolleidersregister.portfolio.PortfolioEntryCommand.MeetTerms;
import nl.schoolleidersregister.portfolio.view.EntryOnFile;
import nl.schoolleidersregister.portfolio.view.PortfolioEntries;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import org.springframework.stereotype.Component;

/** A day passes terms of entries, and somebody may be found today for whom nobody could be found before. */
@Component
class PortfolioMeetsDays implements AlsoConcerned {

    private final PortfolioEntries entries;

    PortfolioMeetsDays(PortfolioEntries entries) {
        this.entries = entries;
    }

    @Override
    public List<DossierId> by(LocalDate day) {
        return entries.touchedBy(day).stream().map(EntryOnFile::dossier).toList();
    }

    @Override
    public List<PortfolioEntryCommand> orders(DossierId dossier, Origin origin) {
        return entries.touchedBy(origin.today()).stream()
                .filter(entry -> entry.dossier().equals(dossier))
                .flatMap(entry -> Stream.<PortfolioEntryCommand>of(
                        new MeetTerms(dossier, origin, entry.id(), origin.today()),
                        new AssignAssessors(dossier, origin, entry.id(), null)))
                .toList();
    }
}
