package nl.schoolleidersregister.scan.web;

import java.util.UUID;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.scan.ScanAnswers;
import nl.schoolleidersregister.scan.ScanId;
import nl.schoolleidersregister.scan.SelfScanCommand;
import nl.schoolleidersregister.scan.SelfScanCommand.KeepSelfScan;
import nl.schoolleidersregister.scan.SelfScanCommand.RemoveSelfScan;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** What a leader does with self-scans; comes back when the views show it. */
@Component
class ScanOffice {

    private final CommandDesk desk;
    private final Shown shown;

    ScanOffice(CommandDesk desk, Shown shown) {
        this.desk = desk;
        this.shown = shown;
    }

    /** Keeps a scan; asked again under the same key it is the one that was kept before. */
    ScanId keep(DossierId dossier, Origin origin, ScanAnswers answers, Ask ask) {
        var scan = new ScanId(SortableIdentifiers.next());
        var recorded = send(new KeepSelfScan(dossier, origin, scan, ScanForm.EDITION, answers), ask);
        return new ScanId(UUID.fromString(recorded.key()));
    }

    /** Removes one. */
    void remove(DossierId dossier, Origin origin, ScanId scan, Ask ask) {
        send(new RemoveSelfScan(dossier, origin, scan), ask);
    }

    private Recorded send(SelfScanCommand order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
