package nl.schoolleidersregister.feed;

import java.time.Duration;
import nl.schoolleidersregister.log.Position;

/** How what is stored reaches the views: in this process, or through a broker in another. */
public interface Feed {

    /** Something was stored. */
    void wake();

    /** Tells somebody else too when something was stored. */
    void alsoWake(Runnable other);

    /**
     * Waits until every projection has passed a position.
     *
     * @return whether they have; false when it took longer than {@code most}
     */
    boolean await(Position position, Duration most);

    /** The position that every projection has passed. */
    Position passed();
}
