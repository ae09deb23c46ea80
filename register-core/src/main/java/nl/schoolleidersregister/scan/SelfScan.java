package nl.schoolleidersregister.scan;

import nl.schoolleidersregister.scan.SelfScanCommand.KeepSelfScan;
import nl.schoolleidersregister.scan.SelfScanCommand.RemoveSelfScan;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanKept;
import nl.schoolleidersregister.scan.SelfScanEvent.SelfScanRemoved;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;

/** The stream of one self-scan of one person. */
public final class SelfScan extends Stream<SelfScanEvent> {

    private static final String TYPE = "self-scan:";

    private boolean kept;

    /** A scan's stream by its id. */
    public SelfScan(String id) {
        super(id);
    }

    /** Id of a scan's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, ScanId scan) {
        return StreamIds.owned(TYPE, scan, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(SelfScanCommand command) {
        var at = command.origin().at();
        switch (command) {
            case KeepSelfScan order -> {
                Rule.check(new ScanAnswersEveryQuestion(order.edition(), order.answers()));
                record(new SelfScanKept(order.edition(), Personal.of(order.answers()), at));
            }
            case RemoveSelfScan _ -> {
                Rule.check(new ScanIsKept(kept));
                record(new SelfScanRemoved(at));
            }
        }
    }

    @EventSourcingHandler
    void evolve(SelfScanEvent event) {
        kept = switch (event) {
            case SelfScanKept _ -> true;
            case SelfScanRemoved _ -> false;
        };
    }
}
