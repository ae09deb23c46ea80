package nl.schoolleidersregister.log;

import java.time.Instant;
import java.util.UUID;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;

/**
 * An event as it stands in the log.
 *
 * @param position its place in the order of the log
 * @param id its own id
 * @param stream on which stream
 * @param sequence which fact of that stream, from 0
 * @param recordedAt when it was stored, real time
 */
public record LoggedEvent(
        Position position,
        UUID id,
        String stream,
        long sequence,
        Event event,
        EventMetadata metadata,
        Instant recordedAt) {

    /** The key of its stream, where that is an id: {@code offering:0198...}. */
    public UUID key() {
        return UUID.fromString(StreamIds.key(stream));
    }
}
