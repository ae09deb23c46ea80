package nl.schoolleidersregister.store;

import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.StreamIds;

/**
 * The answer to a command that recorded something.
 *
 * @param stream the stream it was about
 * @param version of that stream afterwards: the sequence number of its last event
 * @param position where its last event stands in the log; a view that has passed it shows the change
 */
public record Recorded(String stream, long version, Position position) {

    /** The key in the stream's id. */
    public String key() {
        return StreamIds.key(stream);
    }
}
