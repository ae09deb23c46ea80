package nl.schoolleidersregister.policies;

import java.util.List;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/** One sentence of the form <i>when this happened, then order that</i>. */
public interface Policy {

    /** Name under which it stands in the table of what is parked. */
    String name();

    /** The kind of fact it follows. */
    Class<? extends Event> about();

    /**
     * What this fact asks for; nothing when it is of another kind. Where it is more than one thing, each has a lane of
     * its own. A repeated order must change nothing.
     */
    List<Reaction> on(LoggedEvent logged);
}
