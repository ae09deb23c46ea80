package nl.schoolleidersregister.evaluation.parts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * An evaluation that was kept with a decision or a proposal, as it was: finding by finding, and what of each entry
 * counted. Nothing is worked out anew. Draw it with {@code parts/judgement}.
 *
 * @param regulation title of the regulation that judged
 * @param on the day looked at
 * @param findings one for each rule, in the order of the evaluation
 * @param entries by date; those of which something did not count say why
 */
public record ShownJudgement(String regulation, LocalDate on, List<Row> findings, List<Entry> entries) {

    private static final FormCap NONE = new FormCap(null, null, null, null);

    public ShownJudgement {
        findings = List.copyOf(findings);
        entries = List.copyOf(entries);
    }

    /** One rule: what is asked and what was there. */
    public record Row(String code, String article, boolean met, Line required, Line achieved) {}

    /**
     * One entry.
     *
     * @param counted points it brought
     * @param notes what did not count, and the article that took it
     */
    public record Entry(String title, LocalDate date, BigDecimal counted, List<Line> notes) {

        public Entry {
            notes = List.copyOf(notes);
        }
    }

    /**
     * Puts an evaluation into words.
     *
     * @param known entries by id; one that is no longer on file is left out
     */
    public static ShownJudgement of(
            Evaluation evaluation, LocalDate on, Rulebook rules, Map<String, JudgedEntry> known) {
        var regulation = rules.named(evaluation.regulation()).regulation();
        return new ShownJudgement(
                regulation.title(),
                on,
                evaluation.findings().stream()
                        .map(finding -> row(finding, regulation.minutesPerPoint()))
                        .toList(),
                evaluation.entries().stream()
                        .flatMap(result -> Optional.ofNullable(
                                        known.get(result.id().value()))
                                .stream()
                                .map(entry -> entry(result, entry, on, rules, regulation)))
                        .toList());
    }

    /** Whether something of what was recorded did not count. */
    public boolean isLessThanRecorded() {
        return entries.stream().anyMatch(entry -> !entry.notes().isEmpty());
    }

    private static Row row(Finding finding, int perPoint) {
        return new Row(
                finding.rule().code(),
                finding.article(),
                finding.isMet(),
                amount(finding, new Points(finding.required(), perPoint).missing(), finding.required()),
                amount(finding, new Points(finding.achieved(), perPoint).there(), finding.achieved()));
    }

    private static Line amount(Finding finding, BigDecimal points, long amount) {
        return switch (finding.unit()) {
            case MINUTES -> Line.of("evaluation.number", points);
            case EMPLOYMENTS -> Line.of(amount > 0 ? "evaluation.yes" : "evaluation.no");
            case HOURS, MONTHS, COMPETENCES -> Line.of("evaluation.number", amount);
        };
    }

    private static Entry entry(
            EntryResult result, JudgedEntry entry, LocalDate on, Rulebook rules, Regulation regulation) {
        var perPoint = regulation.minutesPerPoint();
        return new Entry(
                entry.title(),
                entry.date(),
                new Points(result.counted(), perPoint).there(),
                result.notCounted().stream()
                        .map(lost -> lost(lost, entry, on, rules, perPoint))
                        .toList());
    }

    private static Line lost(NotCounted lost, JudgedEntry entry, LocalDate on, Rulebook rules, int perPoint) {
        var values = rules.inForceOn(entry.date()).regulation();
        return Line.of(
                "evaluation.lost." + lost.rule().code(),
                new Points(lost.minutes(), perPoint).missing(),
                Articles.of(values, lost.rule()),
                EntryLines.cap(values.formCaps().getOrDefault(entry.form(), NONE), lost.rule()),
                on);
    }
}
