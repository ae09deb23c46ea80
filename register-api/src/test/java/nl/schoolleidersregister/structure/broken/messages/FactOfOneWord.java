package nl.schoolleidersregister.structure.broken.messages;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Period;

/** A fact made of words of the domain. */
public sealed interface FactOfOneWord extends Event {

    /** Our own types, those of java.time, a yes or no, and collections of them. */
    record Worded(Period period, Kind kind, boolean late, LocalDate day, Map<Kind, List<? extends Period>> periods)
            implements FactOfOneWord {}

    /** A closed list of words. */
    enum Kind {
        ONE
    }
}
