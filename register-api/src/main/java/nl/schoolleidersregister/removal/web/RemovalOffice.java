package nl.schoolleidersregister.removal.web;

import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.registration.StandingCommand;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.WithdrawRemovalRequest;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Brings a request for removal, and taking it back, to the dossier. */
@Component
class RemovalOffice {

    private final CommandDesk desk;
    private final Shown shown;

    RemovalOffice(CommandDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    Recorded request(DossierId dossier, Origin origin, Ask ask) {
        return send(new RequestRemoval(dossier, origin), ask);
    }

    Recorded withdraw(DossierId dossier, Origin origin, Ask ask) {
        return send(new WithdrawRemovalRequest(dossier, origin), ask);
    }

    private Recorded send(StandingCommand order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
