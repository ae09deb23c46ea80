package nl.schoolleidersregister.scan;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one self-scan of one person; they are told to the leader only. */
public sealed interface SelfScanEvent extends Event {

    /** The leader kept it. */
    @Stored("self-scan.kept")
    record SelfScanKept(ScanEdition edition, Personal<ScanAnswers> answers, Instant at) implements SelfScanEvent {}

    /** The leader removed it. */
    @Stored("self-scan.removed")
    record SelfScanRemoved(Instant at) implements SelfScanEvent {}
}
