package nl.schoolleidersregister.feed;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Event;

/** How what is stored reaches the views: in this process, or through a broker in another. */
public interface Feed {

    /** Something was stored. */
    void wake();

    /** Tells somebody else too when something was stored. */
    void alsoWake(Runnable other);

    /**
     * Tells somebody of events once the views show them, also when another process wrote them: for who keeps something
     * of the views in memory.
     *
     * @param about kinds of event that it wants to hear of; it may hear of others too
     */
    void alsoTell(Set<Class<? extends Event>> about, Consumer<List<LoggedEvent>> listener);

    /**
     * Waits until every projection has passed a position.
     *
     * @return whether they have; false when it took longer than {@code most}
     */
    boolean await(Position position, Duration most);

    /** The position that every projection has passed. */
    Position passed();
}
