package nl.schoolleidersregister.evaluation.second;

import static nl.schoolleidersregister.evaluation.FindingRule.BREADTH;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_VALIDATED;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_EMPLOYED;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_GAP;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_HOURS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Need;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.evaluation.Outcome;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.regulation.Regulation;

/** The second reading: the same answer as the first, found in another manner. */
final class SecondReading {

    private final Regulation regulation;
    private final Calendar calendar;
    private final Asked asked;
    private final Minutes minutes;
    private final HandedOut handedOut;
    private final Spread spread;
    private final Working working;

    private SecondReading(Facts facts, Regulation regulation, LocalDate on) {
        this.regulation = regulation;
        calendar = Calendar.of(facts, regulation, on);
        asked = Asked.of(facts, regulation, on, calendar);
        minutes = new Minutes(facts, regulation, on, calendar.earningEnd());
        handedOut = new HandedOut(minutes, regulation, asked);
        spread = new Spread(minutes, regulation, asked);
        working = new Working(facts, regulation, on, calendar.endOfWork());
    }

    static Evaluation evaluate(Facts facts, Regulation regulation, LocalDate on) {
        return new SecondReading(facts, regulation, on).evaluation();
    }

    private Evaluation evaluation() {
        List<Finding> findings = findings();
        return new Evaluation(
                verdict(findings),
                regulation.id(),
                calendar.dueDate(),
                calendar.earningEnd(),
                // "lastDay is earning end minus one."
                calendar.earningEnd().minusDays(1),
                findings,
                needed(findings),
                minutes.inOrder().stream().map(this::result).toList());
    }

    /** "Findings, in this order". */
    private List<Finding> findings() {
        return List.of(
                atLeast(WORK_EMPLOYED, 1, working.employments()),
                atLeast(WORK_HOURS, working.requiredHours(), working.hours()),
                gap(),
                atLeast(POINTS_TOTAL, asked.requiredTotal(), handedOut.totalAchieved()),
                atLeast(POINTS_VALIDATED, asked.minimumValidated(), handedOut.validatedAchieved()),
                breadth());
    }

    private Finding gap() {
        int maximum = regulation.work().maximumGapMonths();
        return finding(WORK_GAP, working.hasNoLongGap(), maximum, working.longestGapMonths());
    }

    /** "Met when the required total is 0; achieved is then still that number of codes", and by a whole form. */
    private Finding breadth() {
        int required = regulation.breadth().competences();
        long achieved = spread.codesThatReach();
        boolean met = achieved >= required || asked.requiredTotal() == 0 || handedOut.hasWhole();
        return finding(BREADTH, met, required, achieved);
    }

    private Finding atLeast(FindingRule rule, long required, long achieved) {
        return finding(rule, achieved >= required, required, achieved);
    }

    /** "Articles come from the regulation's document (articles)." */
    private Finding finding(FindingRule rule, boolean met, long required, long achieved) {
        Outcome outcome = met ? Outcome.MET : Outcome.NOT_MET;
        return new Finding(rule, regulation.article(rule.code()), outcome, required, achieved);
    }

    private Verdict verdict(List<Finding> findings) {
        // "ELIGIBLE when every finding is met."
        if (findings.stream().allMatch(SecondReading::isMet)) {
            return Verdict.ELIGIBLE;
        }
        // "CONDITIONAL when the three work findings are met and ... holds for both total and validated (exactly;
        // breadth may be missing). Otherwise NOT_ELIGIBLE."
        boolean conditional = findings.stream().allMatch(finding -> switch (finding.rule()) {
            case WORK_EMPLOYED, WORK_HOURS, WORK_GAP -> isMet(finding);
            case POINTS_TOTAL, POINTS_VALIDATED -> isEnoughForConditional(finding);
            case BREADTH -> true;
        });
        return conditional ? Verdict.CONDITIONAL : Verdict.NOT_ELIGIBLE;
    }

    private static boolean isMet(Finding finding) {
        return finding.outcome() == Outcome.MET;
    }

    /** "achieved x 100 &gt;= conditionalFromPercent x required". */
    private boolean isEnoughForConditional(Finding finding) {
        int percent = regulation.renewal().conditionalFromPercent().hundredths();
        return Fraction.of(finding.achieved()).isAtLeast(Asked.percentOf(percent, finding.required()));
    }

    /** "A row for every finding that is NOT_MET except work.gap: amount = required minus achieved." */
    private static List<Need> needed(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> !isMet(finding) && finding.rule() != WORK_GAP)
                .map(finding -> new Need(finding.rule(), finding.required() - finding.achieved()))
                .toList();
    }

    /** "For every entry: counted = its minutes in the total, notCounted = list of minutes and rule." */
    private EntryResult result(Entry entry) {
        List<NotCounted> notCounted = new ArrayList<>();
        long before = entry.minutes();
        for (EntryRule rule : EntryRule.values()) {
            boolean last = rule == EntryRule.REST_ROOM;
            long after = last ? before - handedOut.withoutRoom(entry) : minutes.left(entry, rule);
            if (after < before) {
                notCounted.add(new NotCounted(rule, before - after));
            }
            before = after;
        }
        return new EntryResult(entry.id(), handedOut.counted(entry), notCounted);
    }
}
