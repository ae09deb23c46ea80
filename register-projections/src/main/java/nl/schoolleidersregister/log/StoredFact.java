package nl.schoolleidersregister.log;

import java.time.Instant;
import java.util.UUID;

/**
 * An event as it stands in the log, not opened: what is personal in it is sealed.
 *
 * @param position its place in the order of the log
 * @param id its own id
 * @param stream on which stream
 * @param sequence which fact of that stream, from 0
 * @param stored its name, revision and text
 * @param recordedAt when it was stored, real time
 */
public record StoredFact(
        Position position,
        UUID id,
        String stream,
        long sequence,
        EventCodec.Encoded stored,
        EventMetadata metadata,
        Instant recordedAt) {

    /** Whom or what it is about: a bucket keeps the order of a subject. */
    public String subject() {
        return metadata.subject();
    }
}
