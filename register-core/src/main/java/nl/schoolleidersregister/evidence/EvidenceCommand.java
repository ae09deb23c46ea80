package nl.schoolleidersregister.evidence;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;

/** Orders about the evidence of one thing. */
public sealed interface EvidenceCommand extends Command {

    /** Whose: nobody attaches to or withdraws from the dossier of somebody else, for that is another stream. */
    DossierId dossier();

    /** Of which thing. */
    About about();

    /**
     * Attach a file.
     *
     * <p>Refused by {@link FileHasContent}, {@link FileIsAtMostTenMegabytes}, {@link FileIsWhatItsNameSays}, {@link
     * FileIsPhotoOrPdf}, {@link EvidenceChangesBeforeTheDecision}, {@link SameFileIsAttachedOnce}, {@link
     * OneThingHasAtMostTenFiles}.
     *
     * @param standing whether somebody has decided on the thing
     */
    record AttachEvidence(
            DossierId dossier, Origin origin, EvidenceId id, About about, OfferedFile offered, Standing standing)
            implements EvidenceCommand {}

    /**
     * Take a file back.
     *
     * <p>Refused by {@link EvidenceIsAttached}, {@link EvidenceChangesBeforeTheDecision}.
     *
     * @param standing whether somebody has decided on the thing
     */
    record WithdrawEvidence(DossierId dossier, Origin origin, EvidenceId id, About about, Standing standing)
            implements EvidenceCommand {}
}
