package nl.schoolleidersregister.timeline.view;

import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LoggedEvent;
import org.jspecify.annotations.Nullable;

/**
 * A fact of a dossier, and what it follows from.
 *
 * @param cause the fact it follows from, of this dossier or of another thing; null where a person simply did it
 */
public record Happened(LoggedEvent fact, @Nullable LoggedEvent cause) {

    /** Its stored name. */
    public String name() {
        return EventTypes.REGISTER.nameOf(fact.event());
    }
}
