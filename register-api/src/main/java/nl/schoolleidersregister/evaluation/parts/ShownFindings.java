package nl.schoolleidersregister.evaluation.parts;

import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.Reasons;

/** Puts each requirement into words: what is missing, what is there, and why. */
final class ShownFindings {

    private final Subject subject;

    private ShownFindings(Subject subject) {
        this.subject = subject;
    }

    /** The order of the regulation, as people read it: points, breadth, work. */
    private static final Map<String, Integer> ORDER = Map.of(
            "points.total", 0, "points.validated", 1, "breadth", 2, "work.employed", 3, "work.hours", 4, "work.gap", 5);

    /** All of them, what is not met first. */
    static List<ShownFinding> of(Subject subject) {
        var words = new ShownFindings(subject);
        return subject.evaluation().findings().stream()
                .map(words::shown)
                .sorted(Comparator.comparing(ShownFinding::met)
                        .thenComparing(finding -> ORDER.getOrDefault(finding.code(), ORDER.size())))
                .toList();
    }

    private ShownFinding shown(Finding finding) {
        return switch (finding.rule()) {
            case POINTS_TOTAL -> points(finding, whyTotal());
            case POINTS_VALIDATED -> points(finding, whyValidated());
            case BREADTH -> breadth(finding);
            case WORK_EMPLOYED -> employed(finding);
            case WORK_HOURS -> hours(finding);
            case WORK_GAP -> gap(finding);
        };
    }

    private ShownFinding points(Finding finding, List<Line> why) {
        var missing = subject.points(finding.required() - finding.achieved()).missing();
        return ShownFinding.of(
                finding,
                finding.isMet() ? met() : Line.of("evaluation.need.points", missing),
                number(subject.points(finding.achieved()).there()),
                Line.of(
                        "evaluation.of.points",
                        subject.points(finding.required()).missing()),
                why);
    }

    private static Line met() {
        return Line.of("evaluation.met");
    }

    private static Line number(Number number) {
        return Line.of("evaluation.number", number);
    }

    private List<Line> whyTotal() {
        List<Line> why = new ArrayList<>();
        why.add(Line.of("evaluation.why.last-day", subject.evaluation().lastDay()));
        long less = subject.regulation().minutes(subject.regulation().requiredPoints())
                - subject.finding(POINTS_TOTAL).required();
        if (less > 0) {
            why.add(Line.of(
                    "evaluation.why.absence",
                    subject.points(less).there(),
                    subject.regulation().requiredPoints(),
                    Articles.of(subject.regulation(), Articles.Reason.ABSENCE)));
        }
        return why;
    }

    private List<Line> whyValidated() {
        var regulation = subject.regulation();
        return List.of(
                Line.of(
                        "evaluation.why.validated",
                        regulation.minimumValidatedPercent().value()),
                Line.of("evaluation.why.rest", Articles.of(regulation, EntryRule.REST_ROOM)));
    }

    private ShownFinding breadth(Finding finding) {
        var each = subject.points(subject.reasons().minutesEach()).missing();
        long missing = finding.required() - finding.achieved();
        boolean byWholeForm = finding.isMet() && missing > 0;
        List<Line> why = new ArrayList<>();
        why.add(Line.of("evaluation.why.breadth", finding.required(), each, finding.article()));
        if (byWholeForm && subject.finding(POINTS_TOTAL).required() > 0) {
            why.add(Line.of(
                    "evaluation.why.breadth.whole", Articles.of(subject.regulation(), Articles.Reason.WHOLE_FORM)));
        }
        return ShownFinding.of(
                finding,
                finding.isMet()
                        ? Line.of(byWholeForm ? "evaluation.met" : "evaluation.met.breadth", finding.achieved(), each)
                        : Line.of("evaluation.need.breadth", missing, each),
                number(finding.achieved()),
                Line.of("evaluation.of", finding.required()),
                why);
    }

    private ShownFinding employed(Finding finding) {
        return ShownFinding.of(
                finding,
                finding.isMet() ? employedSince() : Line.of("evaluation.need.employed", subject.on()),
                Line.of(finding.isMet() ? "evaluation.yes" : "evaluation.no"),
                Line.of("evaluation.of.nothing"),
                List.of(Line.of("evaluation.why.employed", subject.on(), finding.article())));
    }

    private Line employedSince() {
        return subject.reasons().worked().stream()
                .filter(Reasons.Worked::onTheDay)
                .map(work -> work.employment().from())
                .min(Comparator.naturalOrder())
                .map(since -> Line.of("evaluation.met.employed", since))
                .orElseGet(ShownFindings::met);
    }

    private ShownFinding hours(Finding finding) {
        return ShownFinding.of(
                finding,
                finding.isMet() ? met() : Line.of("evaluation.need.hours", finding.required() - finding.achieved()),
                number(finding.achieved()),
                Line.of("evaluation.of", finding.required()),
                List.of(Line.of(
                        "evaluation.why.hours",
                        subject.regulation().work().fullTimeHoursPerYear(),
                        subject.regulation().work().hoursPerCycle(),
                        finding.article())));
    }

    private ShownFinding gap(Finding finding) {
        boolean none = subject.reasons().gaps().isEmpty();
        var met = Line.of(none ? "evaluation.met.gap.none" : "evaluation.met");
        return ShownFinding.of(
                finding,
                finding.isMet() ? met : Line.of("evaluation.need.gap"),
                number(finding.achieved()),
                Line.of("evaluation.of.most", finding.required()),
                List.of(Line.of("evaluation.why.gap", finding.required(), finding.article())));
    }
}
