package nl.schoolleidersregister.evaluation.parts;

import java.util.List;
import nl.schoolleidersregister.evaluation.Finding;

/**
 * One of the requirements, met or not.
 *
 * @param code of its rule; texts are found by it
 * @param status one sentence: what is missing, or that it is met
 * @param number what is there
 * @param of what is asked, beside the number
 * @param arc length of the ring that is filled, of {@link #RING}
 * @param why sentences that explain the number
 */
public record ShownFinding(
        String code, String article, boolean met, Line status, Line number, Line of, double arc, List<Line> why) {

    /** Length of a whole ring: its radius is 17. */
    static final double RING = 106.81;

    public ShownFinding {
        why = List.copyOf(why);
    }

    static ShownFinding of(Finding finding, Line status, Line number, Line of, List<Line> why) {
        return new ShownFinding(
                finding.rule().code(), finding.article(), finding.isMet(), status, number, of, arc(finding), why);
    }

    /** What is there as a part of what is asked; for a gap more is worse, so its ring stays empty. */
    private static double arc(Finding finding) {
        return switch (finding.rule()) {
            case WORK_GAP -> 0;
            case WORK_EMPLOYED, WORK_HOURS, POINTS_TOTAL, POINTS_VALIDATED, BREADTH ->
                finding.required() == 0
                        ? RING
                        : Math.round(Math.min(1.0, (double) finding.achieved() / finding.required()) * RING * 10)
                                / 10.0;
        };
    }
}
