package nl.schoolleidersregister.school;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one school location. */
public sealed interface SchoolEvent extends Event {

    /** The school came into the register. */
    @Stored("school.imported")
    record SchoolImported(SchoolCode code, SchoolRecord school, Instant at) implements SchoolEvent {}

    /** What is on file about the school changed. */
    @Stored("school.changed")
    record SchoolChanged(SchoolCode code, SchoolRecord school, Instant at) implements SchoolEvent {}
}
