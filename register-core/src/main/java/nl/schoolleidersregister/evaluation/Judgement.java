package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.FindingRule.WORK_GAP;

import java.util.List;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Regulation;

/** Step 14: what the findings come to, and what is still needed. */
final class Judgement {

    private Judgement() {}

    static Verdict verdict(List<Finding> findings, Regulation regulation) {
        if (findings.stream().allMatch(Finding::isMet)) {
            return Verdict.ELIGIBLE;
        }
        Percent from = regulation.renewal().conditionalFromPercent();
        boolean conditional = findings.stream().allMatch(finding -> isEnoughForConditional(finding, from));
        return conditional ? Verdict.CONDITIONAL : Verdict.NOT_ELIGIBLE;
    }

    /** Work must be met, of the points a part is enough, breadth may be missing (article D3). */
    private static boolean isEnoughForConditional(Finding finding, Percent from) {
        return switch (finding.rule()) {
            case WORK_EMPLOYED, WORK_HOURS, WORK_GAP -> finding.isMet();
            case POINTS_TOTAL, POINTS_VALIDATED -> finding.achieved() >= from.ofRoundedUp(finding.required());
            case BREADTH -> true;
        };
    }

    /** Nothing mends a gap in work, so for that nothing is needed. */
    static List<Need> needed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !finding.isMet() && finding.rule() != WORK_GAP)
                .map(finding -> new Need(finding.rule(), finding.required() - finding.achieved()))
                .toList();
    }
}
