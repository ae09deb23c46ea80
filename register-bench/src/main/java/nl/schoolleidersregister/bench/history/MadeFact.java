package nl.schoolleidersregister.bench.history;

import java.time.Instant;
import java.util.UUID;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Event;

/**
 * A fact before it has a place in the log.
 *
 * @param type of the stream
 * @param at when it was recorded
 * @param first whether it is the first that its order recorded
 */
record MadeFact(
        UUID id,
        String stream,
        long sequence,
        String type,
        Instant at,
        Event event,
        EventMetadata metadata,
        boolean first) {

    /** As a policy reads it. */
    LoggedEvent logged() {
        return new LoggedEvent(Position.START, id, stream, sequence, event, metadata, at);
    }
}
