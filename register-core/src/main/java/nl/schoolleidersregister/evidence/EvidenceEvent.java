package nl.schoolleidersregister.evidence;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Stored;

/** Facts about the evidence of one thing. */
public sealed interface EvidenceEvent extends Event {

    /** A file became evidence of a thing; its content was sealed and stored before. */
    @Stored("evidence.attached")
    record EvidenceAttached(
            EvidenceId evidence, About about, Personal<AttachedFile> file, FileType type, FileSize size, Instant at)
            implements EvidenceEvent {}

    /** Its owner took a file back; its content is destroyed. */
    @Stored("evidence.withdrawn")
    record EvidenceWithdrawn(EvidenceId evidence, Instant at) implements EvidenceEvent {}
}
