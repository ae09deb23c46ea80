package nl.schoolleidersregister.attendance.web;

import java.util.List;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import org.jspecify.annotations.Nullable;

/**
 * What became of recording, row by row.
 *
 * @param all in the order of the rows
 * @param last where the last of it stands in the log; null when nothing had to be recorded
 */
public record Outcomes(List<Outcome> all, @Nullable Recorded last) {

    public Outcomes {
        all = List.copyOf(all);
    }

    /** Of one row. */
    public sealed interface Outcome {}

    /** It is recorded. */
    public record Stored() implements Outcome {}

    /** The same stood there already. */
    public record Stood() implements Outcome {}

    /** A rule refused it. */
    public record Refused(RuleViolated why) implements Outcome {}
}
