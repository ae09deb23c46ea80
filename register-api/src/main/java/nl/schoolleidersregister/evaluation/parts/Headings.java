package nl.schoolleidersregister.evaluation.parts;

import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.FindingRule;

/** The answer in one line: what is still needed, points before all else. */
final class Headings {

    private Headings() {}

    static Line of(Subject subject, Voice voice) {
        Finding total = subject.finding(FindingRule.POINTS_TOTAL);
        Finding validated = subject.finding(FindingRule.POINTS_VALIDATED);
        if (!total.isMet() || !validated.isMet()) {
            return points(subject, voice, missing(total), missing(validated));
        }
        return subject.evaluation().findings().stream()
                .filter(finding -> !finding.isMet())
                .findFirst()
                .map(finding -> Line.of(voice.key("heading." + finding.rule().code()), missing(finding), subject.on()))
                .orElseGet(() -> Line.of(voice.key("heading.met")));
    }

    /** Whoever lacks validated points lacks at least as many in all. */
    private static Line points(Subject subject, Voice voice, long total, long validated) {
        var all = subject.points(Math.max(total, validated)).missing();
        if (validated == 0) {
            return Line.of(voice.key("heading.points.total"), all);
        }
        return validated >= total
                ? Line.of(voice.key("heading.points.validated"), all)
                : Line.of(
                        voice.key("heading.points.both"),
                        all,
                        subject.points(validated).missing());
    }

    private static long missing(Finding finding) {
        return finding.isMet() ? 0 : Math.max(0, finding.required() - finding.achieved());
    }

    /** How many of the requirements are met already. */
    static Line standing(Subject subject, Voice voice) {
        long met = ShownEvaluation.met(subject);
        return Line.of(
                voice.key("standing"), met, subject.evaluation().findings().size());
    }
}
