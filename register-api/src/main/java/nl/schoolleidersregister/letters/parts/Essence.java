package nl.schoolleidersregister.letters.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.registration.Decision;
import nl.schoolleidersregister.registration.Judged;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * What a decision says, before it is a letter.
 *
 * @param kind message keys {@code letter.<kind>} (the outcome), {@code .subject}, {@code .lead} and {@code .next}
 * @param args what those texts fill in
 * @param more what the letter says beside them, before the reasons
 * @param reason what who decided wrote; null where nothing was
 * @param judged the evaluation it rests on; null where it rests on none
 * @param decision null for a decision that has none of its own
 */
record Essence(
        String kind,
        List<Object> args,
        List<Line> more,
        @Nullable Personal<Reason> reason,
        @Nullable Judged judged,
        @Nullable Decision decision) {

    Essence {
        args = List.copyOf(args);
        more = List.copyOf(more);
    }

    static Essence of(String kind, Object... args) {
        return new Essence(kind, List.of(args), List.of(), null, null, null);
    }

    Essence because(@Nullable Personal<Reason> why) {
        return new Essence(kind, args, more, why, judged, decision);
    }

    Essence resting(@Nullable Judged on) {
        return new Essence(kind, args, more, reason, on, decision);
    }

    Essence resting(Decision on) {
        return new Essence(kind, args, more, reason, on.judged(), on);
    }

    Essence saying(@Nullable Line line) {
        if (line == null) {
            return this;
        }
        var lines = new ArrayList<>(more);
        lines.add(line);
        return new Essence(kind, args, lines, reason, judged, decision);
    }

    /** The last day before one that is the first without. */
    static LocalDate dayBefore(LocalDate day) {
        return day.minusDays(1);
    }
}
