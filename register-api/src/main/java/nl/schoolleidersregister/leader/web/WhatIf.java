package nl.schoolleidersregister.leader.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Absence;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Pause;
import nl.schoolleidersregister.evaluation.parts.EntryLine;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.leader.web.WhatIfForm.Supposed;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.NamedCompetence;

/**
 * What would come of something: the leader's own facts with one supposed fact beside them, evaluated by the same
 * function, and thrown away.
 *
 * @param outcome the answer in one line
 * @param then what is still needed then
 * @param why what the supposed thing changed, and by which article
 */
record WhatIf(Line outcome, Line then, List<Line> why) {

    private static final EntryId SUPPOSED = new EntryId("supposed");

    WhatIf {
        why = List.copyOf(why);
    }

    static WhatIf of(Standing standing, Supposed supposed) {
        var with = suppose(standing, supposed);
        var on = later(standing.on(), isLearning(supposed) ? supposed.day() : standing.on());
        var before = standing.book().evaluate(standing.facts(), on);
        var judged = standing.book().judge(with, on);
        var after = judged.evaluation();
        var shown = ShownEvaluation.of(judged.facts(), judged.regulation(), on, Voice.OWN, WhatIf::title);
        return new WhatIf(
                new Line("whatif.total", List.of(standing.points(achieved(after)), standing.points(required(after)))),
                shown.heading(),
                why(standing, supposed, before, after, entry(shown)));
    }

    private static Facts suppose(Standing standing, Supposed supposed) {
        var facts = standing.facts();
        var until = supposed.day().plusMonths(supposed.amount());
        return switch (supposed.kind()) {
            case COURSE -> with(facts, entry(standing, supposed, Basis.VALIDATED, "COURSE"));
            case IN_BETWEEN -> with(facts, entry(standing, supposed, Basis.IN_BETWEEN, "LEARNING_NETWORK"));
            case OWN_CHOICE -> with(facts, entry(standing, supposed, Basis.EXPLAINED, "COURSE"));
            case ILLNESS ->
                new Facts(
                        facts.cycle(),
                        facts.extensions(),
                        facts.entries(),
                        facts.employments(),
                        plus(facts.absences(), new Absence(new AbsenceKind("ILLNESS"), supposed.day(), until)),
                        facts.pauses(),
                        facts.valuedBy());
            case PAUSE ->
                new Facts(
                        facts.cycle(),
                        facts.extensions(),
                        facts.entries(),
                        facts.employments(),
                        facts.absences(),
                        plus(facts.pauses(), new Pause(supposed.day(), until)),
                        facts.valuedBy());
        };
    }

    private static Facts with(Facts facts, Entry entry) {
        return facts.withEntries(plus(facts.entries(), entry));
    }

    private static <T> List<T> plus(List<T> some, T one) {
        return Stream.concat(some.stream(), Stream.of(one)).toList();
    }

    /** A supposed activity is about all competences: which ones it would be about is not known yet. */
    private static Entry entry(Standing standing, Supposed supposed, Basis basis, String form) {
        List<Competence> competences =
                standing.competences().stream().map(NamedCompetence::competence).toList();
        return new Entry(
                SUPPOSED,
                supposed.day(),
                supposed.day(),
                supposed.amount() * standing.regulation().minutesPerPoint(),
                basis,
                new Form(form),
                null,
                competences);
    }

    private static boolean isLearning(Supposed supposed) {
        return switch (supposed.kind()) {
            case COURSE, IN_BETWEEN, OWN_CHOICE -> true;
            case ILLNESS, PAUSE -> false;
        };
    }

    private static Title title(Entry entry) {
        return new Title(entry.id().value(), null);
    }

    private static List<EntryLine> entry(ShownEvaluation shown) {
        return shown.entries().stream()
                .filter(line -> line.title().text().equals(SUPPOSED.value()))
                .toList();
    }

    private static List<Line> why(
            Standing standing, Supposed supposed, Evaluation before, Evaluation after, List<EntryLine> entry) {
        var lines = new ArrayList<Line>();
        if (isLearning(supposed)) {
            lines.add(new Line("whatif.why.all-competences", List.of()));
            lines.add(validated(standing, before, after));
            entry.forEach(line -> lines.addAll(line.notes()));
        }
        if (after.dueDate().isAfter(before.dueDate())) {
            lines.add(new Line("whatif.why.due", List.of(after.dueDate(), before.dueDate())));
        } else if (supposed.kind() == WhatIfForm.Kind.PAUSE) {
            lines.add(new Line("whatif.why.no-pause", List.of()));
        }
        if (supposed.kind() == WhatIfForm.Kind.PAUSE
                && supposed.amount() > standing.regulation().maximumPauseMonths()) {
            lines.add(new Line(
                    "whatif.why.pause-most", List.of(standing.regulation().maximumPauseMonths())));
        }
        if (required(after) < required(before)) {
            lines.add(new Line(
                    "whatif.why.less",
                    List.of(
                            standing.points(required(before) - required(after)),
                            standing.points(required(before)),
                            standing.points(required(after)))));
        } else if (supposed.kind() == WhatIfForm.Kind.ILLNESS) {
            lines.add(new Line("whatif.why.not-less", List.of()));
        }
        return lines;
    }

    private static Line validated(Standing standing, Evaluation before, Evaluation after) {
        return validated(before) == validated(after)
                ? new Line("whatif.why.validated.same", List.of(standing.points(validated(after))))
                : new Line(
                        "whatif.why.validated",
                        List.of(standing.points(validated(before)), standing.points(validated(after))));
    }

    private static long achieved(Evaluation evaluation) {
        return evaluation.finding(FindingRule.POINTS_TOTAL).achieved();
    }

    private static long required(Evaluation evaluation) {
        return evaluation.finding(FindingRule.POINTS_TOTAL).required();
    }

    private static long validated(Evaluation evaluation) {
        return evaluation.finding(FindingRule.POINTS_VALIDATED).achieved();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
