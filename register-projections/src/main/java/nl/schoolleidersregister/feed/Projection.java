package nl.schoolleidersregister.feed;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Turns a batch of events into rows that people look at. May be dropped and made again from the log at any time. */
public interface Projection {

    /** Name under which its position is kept. */
    String name();

    /**
     * Writes what these events change, in the transaction of {@code view}; they come in the order of the log and none
     * comes twice.
     */
    void project(List<LoggedEvent> batch, JdbcClient view);
}
