package nl.schoolleidersregister.evidence.view;

import java.time.Instant;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.ContentHash;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.FileName;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.evidence.FileType;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/**
 * One attached file.
 *
 * @param name null once the person's key is gone
 * @param hash null once the person's key is gone
 * @param withdrawnAt null while it is evidence
 */
public record EvidenceFile(
        EvidenceId id,
        DossierId dossier,
        About about,
        @Nullable FileName name,
        @Nullable ContentHash hash,
        FileType type,
        FileSize size,
        Instant attachedAt,
        @Nullable Instant withdrawnAt) {}
