package nl.schoolleidersregister.policies;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.Event;

/** One sentence of the form <i>when this happened, then order that</i>. */
public interface Policy {

    /** Name under which it stands in the table of what is parked. */
    String name();

    /** The kind of fact it follows. */
    Class<? extends Event> about();

    /** What this fact asks for; nothing when it is of another kind. A repeated order must change nothing. */
    Optional<Reaction> on(LoggedEvent logged);

    /** All that this fact asks for, where that is more than one thing: each in a lane of its own. */
    default List<Reaction> all(LoggedEvent logged) {
        return on(logged).stream().toList();
    }
}
