package nl.schoolleidersregister.store;

import nl.schoolleidersregister.log.Position;

/**
 * The answer to a command that recorded something.
 *
 * @param stream the stream it was about
 * @param version of that stream afterwards: the sequence number of its last event
 * @param position where its last event stands in the log; a view that has passed it shows the change
 */
public record Recorded(String stream, long version, Position position) {

    /** Key part of the stream's id, behind the type. */
    public String key() {
        return stream.substring(stream.indexOf(':') + 1);
    }
}
