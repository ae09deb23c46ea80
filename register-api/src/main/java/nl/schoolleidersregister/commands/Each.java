package nl.schoolleidersregister.commands;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;

/** What became of one of several orders that do not depend on each other. */
public sealed interface Each {

    /**
     * It was carried out.
     *
     * @param recorded where it stands, or the last of those that were stored with it; nothing when nothing had to be
     *     recorded
     */
    record Done(Optional<Recorded> recorded) implements Each {}

    /** Where the last of them stands; nothing when nothing had to be recorded. */
    static Optional<Recorded> last(List<Each> all) {
        return all.stream()
                .flatMap(one -> one instanceof Done(var recorded) ? recorded.stream() : Stream.empty())
                .reduce((_, next) -> next);
    }

    /** A rule refused it. */
    record Refused(RuleViolated why) implements Each {}
}
