package nl.schoolleidersregister.feed;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.feed.store.View;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/**
 * Turns a batch of events into rows that people look at. May be dropped and made again from the log at any time.
 *
 * <p>Only the facts of one subject come in the order of the log: a row is written by the facts of one subject alone.
 * What several tell about one thing stands in as many tables.
 */
public interface Projection {

    /** Name under which its position is kept. */
    String name();

    /** The tables it writes, and nobody else does. */
    List<String> tables();

    /** The facts it needs: kinds, or sealed interfaces of features. It is handed no others. */
    Set<Class<? extends Event>> follows();

    /**
     * Writes what these events change, in the transaction of {@code view}. None comes twice.
     *
     * @throws IllegalStateException when a row that should be there is not
     */
    void project(List<LoggedEvent> batch, View view);
}
