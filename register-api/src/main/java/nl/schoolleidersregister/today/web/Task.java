package nl.schoolleidersregister.today.web;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits.
 *
 * @param dossier whose; null for what is about nobody in the register
 * @param name of the person, or of the thing
 * @param what message key of what it is about; texts are found under {@code today.what.<what>}
 * @param args what that text fills in
 * @param since day on which it came in; null where that does not matter
 * @param lastDay last day for the decision; null where no term holds
 * @param late whether that day has passed
 * @param still whether nothing can be done now: the person has to answer, or can still give a view
 * @param href where it is done
 */
record Task(
        TaskKind kind,
        @Nullable UUID dossier,
        String name,
        String what,
        List<Object> args,
        @Nullable LocalDate since,
        @Nullable LocalDate lastDay,
        boolean late,
        boolean still,
        String href) {

    /** Late first, then by the last day, then by how long it waits. */
    static final Comparator<Task> URGENT_FIRST = comparing(Task::late)
            .reversed()
            .thenComparing(Task::lastDay, nullsLast(naturalOrder()))
            .thenComparing(Task::since, nullsLast(naturalOrder()))
            .thenComparing(Task::name);

    Task {
        args = List.copyOf(args);
    }
}
