package nl.schoolleidersregister.regulation.view;

import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.shared.StreamIds;

/** The names of regulations and standards, which are the keys of their streams. */
final class Keys {

    private Keys() {}

    static String of(LoggedEvent logged) {
        return StreamIds.key(logged.stream());
    }
}
