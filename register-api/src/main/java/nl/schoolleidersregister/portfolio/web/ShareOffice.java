package nl.schoolleidersregister.portfolio.web;

import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.portfolio.PortfolioEntryId;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.EndShare;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.ShareEntry;
import nl.schoolleidersregister.portfolio.PortfolioShareCommand.TakeShareUp;
import nl.schoolleidersregister.portfolio.PortfolioShareId;
import nl.schoolleidersregister.portfolio.view.ShareOnFile;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Brings orders about showing entries; comes back when the views show it. */
@Component
class ShareOffice {

    private final CommandDesk desk;
    private final Shown shown;

    ShareOffice(CommandDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    void share(DossierId dossier, Origin origin, UUID entry, ShareForm.Stated stated, Ask ask) {
        var share = new PortfolioShareId(SortableIdentifiers.next());
        send(new ShareEntry(dossier, origin, share, new PortfolioEntryId(entry), stated.with(), stated.lastDay()), ask);
    }

    void takeUp(ShareOnFile share, Origin origin, Ask ask) {
        send(new TakeShareUp(share.dossier(), origin, share.id()), ask);
    }

    void end(ShareOnFile share, Origin origin, Ask ask) {
        send(new EndShare(share.dossier(), origin, share.id()), ask);
    }

    private void send(PortfolioShareCommand order, Ask ask) {
        desk.send(order, ask).ifPresent(shown::await);
    }
}
