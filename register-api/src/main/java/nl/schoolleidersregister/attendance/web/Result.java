package nl.schoolleidersregister.attendance.web;

import java.util.List;
import nl.schoolleidersregister.pages.Refusal;
import nl.schoolleidersregister.visit.Refusals;
import org.jspecify.annotations.Nullable;

/**
 * What became of the good rows, in the model as {@code result}.
 *
 * @param stored how many are recorded
 * @param stood how many stood there already
 * @param refused how many a rule refused
 * @param lines each row with its own outcome
 */
record Result(long stored, long stood, long refused, List<Line> lines) {

    /**
     * One row.
     *
     * @param outcome message key {@code result.<outcome>}
     * @param refusal the rule that refused it; null when none did
     */
    record Line(Checked.Good row, String outcome, @Nullable Refusal refusal) {}

    static Result of(List<Lists.Done> done) {
        var lines = done.stream().map(Result::line).toList();
        return new Result(count(lines, "stored"), count(lines, "stood"), count(lines, "refused"), lines);
    }

    private static long count(List<Line> lines, String outcome) {
        return lines.stream().filter(line -> line.outcome().equals(outcome)).count();
    }

    private static Line line(Lists.Done done) {
        return switch (done.outcome()) {
            case Outcomes.Stored() -> new Line(done.row(), "stored", null);
            case Outcomes.Stood() -> new Line(done.row(), "stood", null);
            case Outcomes.Refused(var why) -> new Line(done.row(), "refused", Refusals.of(why));
        };
    }
}
