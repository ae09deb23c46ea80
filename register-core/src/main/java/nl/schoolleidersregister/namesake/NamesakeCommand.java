package nl.schoolleidersregister.namesake;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;

/** Orders about one task. */
public sealed interface NamesakeCommand extends Command {

    /** Which task. */
    NamesakeCase id();

    /** Put the task before a registrar. */
    record Suspect(NamesakeCase id, Origin origin, DossierId existing, Attempt attempt) implements NamesakeCommand {}

    /**
     * Let the namesake in.
     *
     * <p>Refused by {@link NamesakeTaskIsOpen}.
     */
    record Admit(NamesakeCase id, Origin origin, Reason reason) implements NamesakeCommand {}

    /**
     * It is the same person; the enrolment stays refused.
     *
     * <p>Refused by {@link NamesakeTaskIsOpen}.
     */
    record Dismiss(NamesakeCase id, Origin origin) implements NamesakeCommand {}
}
