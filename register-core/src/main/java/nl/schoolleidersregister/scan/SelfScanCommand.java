package nl.schoolleidersregister.scan;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one self-scan of one person. */
public sealed interface SelfScanCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    ScanId scan();

    /**
     * Keep a scan.
     *
     * <p>Refused by {@link ScanAnswersEveryQuestion}.
     */
    record KeepSelfScan(DossierId dossier, Origin origin, ScanId scan, ScanEdition edition, ScanAnswers answers)
            implements SelfScanCommand {}

    /**
     * Remove it: it is shown and compared no more.
     *
     * <p>Refused by {@link ScanIsKept}.
     */
    record RemoveSelfScan(DossierId dossier, Origin origin, ScanId scan) implements SelfScanCommand {}
}
