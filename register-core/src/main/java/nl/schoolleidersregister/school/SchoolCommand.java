package nl.schoolleidersregister.school;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders about one school location. */
public sealed interface SchoolCommand extends Command {

    /** Which school. */
    SchoolCode code();

    /** Take over what DUO publishes; nothing is recorded when nothing changed. */
    record ImportSchool(SchoolCode code, SchoolRecord school, Origin origin) implements SchoolCommand {}
}
