package nl.schoolleidersregister.evaluation.parts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.FindingRule;
import org.jspecify.annotations.Nullable;

/**
 * The points in one picture: what must be validated left, the free space right. What is validated beyond the left half
 * goes on in the right one, so that both rules are to be seen.
 *
 * @param validated left half; null where nothing must be validated
 * @param free right half; null where all must be
 * @param kinds the points by what they were earned with
 */
public record Halves(
        @Nullable Half validated,
        @Nullable Half free,
        List<Kind> kinds,
        BigDecimal total,
        BigDecimal required,
        BigDecimal needed) {

    public Halves {
        kinds = List.copyOf(kinds);
    }

    /**
     * One half. Its lengths are in minutes.
     *
     * @param room its whole length
     * @param bars what fills it, from left to right
     */
    public record Half(long room, List<Bar> bars, BigDecimal there, BigDecimal asked, BigDecimal left) {}

    /** One part of a half, in the colour of its kind. */
    public record Bar(String kind, long from, long length) {}

    /**
     * Points of one kind.
     *
     * @param kind {@code c1} validated, {@code c2} in between, {@code c3} the rest; also its colour
     * @param key what it is called
     * @param article where that is laid down
     */
    public record Kind(String kind, String key, BigDecimal points, String article) {}

    static Halves of(Subject subject) {
        var total = subject.finding(FindingRule.POINTS_TOTAL);
        var validated = subject.finding(FindingRule.POINTS_VALIDATED);
        long[] byKind = minutes(subject);
        long left = validated.required();
        long right = total.required() - left;
        var kinds = List.of(
                kind(subject, "c1", "validated", byKind[0], validated.article()),
                kind(
                        subject,
                        "c2",
                        "in-between",
                        byKind[1],
                        Articles.of(subject.regulation(), Articles.Reason.IN_BETWEEN)),
                kind(subject, "c3", "rest", byKind[2], Articles.of(subject.regulation(), Articles.Reason.FREE_ROOM)));
        return new Halves(
                half(subject, left, List.of(byKind[0], byKind[1], 0L), 0),
                half(subject, right, List.of(byKind[0], byKind[1], byKind[2]), left),
                kinds,
                subject.points(total.achieved()).there(),
                subject.points(total.required()).missing(),
                subject.points(Math.max(0, total.required() - total.achieved())).missing());
    }

    private static Kind kind(Subject subject, String kind, String key, long minutes, String article) {
        return new Kind(kind, "evaluation.kind." + key, subject.points(minutes).there(), article);
    }

    /** Minutes that count: of validated offerings, in between as far as validated, and the rest. */
    private static long[] minutes(Subject subject) {
        long[] minutes = new long[3];
        for (EntryResult result : subject.evaluation().entries()) {
            long validated = subject.validated(result.id());
            minutes[subject.entry(result).basis() == Basis.VALIDATED ? 0 : 1] += validated;
            minutes[2] += result.counted() - validated;
        }
        return minutes;
    }

    /** A half that begins after so many minutes of what there is, kind by kind. */
    private static @Nullable Half half(Subject subject, long room, List<Long> kinds, long passedBy) {
        if (room == 0) {
            return null;
        }
        List<Bar> bars = new ArrayList<>();
        long filled = 0;
        long skip = passedBy;
        for (int kind = 0; kind < kinds.size(); kind++) {
            boolean isRest = kind == kinds.size() - 1;
            long skipped = isRest ? 0 : Math.min(skip, kinds.get(kind));
            skip -= skipped;
            long length = Math.min(kinds.get(kind) - skipped, room - filled);
            if (length > 0) {
                bars.add(new Bar("c" + (kind + 1), filled, length));
            }
            filled += Math.max(0, length);
        }
        return new Half(
                room,
                List.copyOf(bars),
                subject.points(filled).there(),
                subject.points(room).missing(),
                subject.points(room - filled).missing());
    }
}
