package nl.schoolleidersregister.letters.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.evaluation.parts.ShownJudgement;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.regulation.RegulationReference;
import org.jspecify.annotations.Nullable;

/**
 * A decision about somebody, as they read it: the outcome, why, what happens now, how to object.
 *
 * @param id the fact that decided, by its own id in the log
 * @param on day of the decision
 * @param kind message keys {@code letter.<kind>} (the outcome), {@code .subject}, {@code .lead} and {@code .next}
 * @param args what those texts fill in
 * @param more what it says beside them, before the reasons
 * @param reason what who decided wrote; null where nothing was, or once the person's key is gone
 * @param judgement the evaluation it rests on; null where it rests on none
 * @param byMachine whether the register itself decided (art. D6)
 * @param objectBy last day for an objection (art. I2)
 * @param regulation by which it was decided, with the hash of its document
 * @param position how far the log had come
 */
public record Letter(
        UUID id,
        LocalDate on,
        String kind,
        List<Object> args,
        List<Line> more,
        @Nullable String reason,
        @Nullable ShownJudgement judgement,
        boolean byMachine,
        LocalDate objectBy,
        RegulationReference regulation,
        Position position) {

    private static final int GROUPS = 16;

    public Letter {
        args = List.copyOf(args);
        more = List.copyOf(more);
    }

    /** The outcome in one line. */
    public Line outcome() {
        return new Line("letter." + kind, args);
    }

    /** What it is about, for a list. */
    public Line subject() {
        return new Line("letter." + kind + ".subject", args);
    }

    public Line lead() {
        return new Line("letter." + kind + ".lead", args);
    }

    public Line next() {
        return new Line("letter." + kind + ".next", args);
    }

    /** The beginning of the hash in groups of four, to compare by eye. */
    public String fingerprint() {
        return regulation.sha256().value().substring(0, GROUPS).replaceAll("(.{4})(?=.)", "$1 ");
    }
}
