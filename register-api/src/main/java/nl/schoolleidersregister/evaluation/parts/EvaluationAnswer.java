package nl.schoolleidersregister.evaluation.parts;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.regulation.Regulation;

/** An evaluation as programs get it; the names are part of the contract. */
public record EvaluationAnswer(
        String verdict,
        String regulation,
        LocalDate dueDate,
        LocalDate earningEnd,
        LocalDate lastDay,
        List<Finding> findings,
        List<Need> needed,
        List<Entry> entries) {

    /** One rule held against the facts. */
    public record Finding(String rule, String article, String outcome, long required, long achieved, String unit) {}

    /** What is missing for one rule. */
    public record Need(String rule, long amount, String unit) {}

    /** What became of an entry. */
    public record Entry(String id, long counted, List<Lost> notCounted) {}

    /** Minutes that one rule took, and its article. */
    public record Lost(long minutes, String rule, String article) {}

    /**
     * The same, under the names of the contract.
     *
     * @param facts what was evaluated
     * @param regulation the one that judged
     */
    public static EvaluationAnswer of(Evaluation evaluation, Facts facts, Regulation regulation) {
        var entries =
                facts.entries().stream().collect(toMap(nl.schoolleidersregister.evaluation.Entry::id, entry -> entry));
        return new EvaluationAnswer(
                evaluation.verdict().name(),
                evaluation.regulation().value(),
                evaluation.dueDate(),
                evaluation.earningEnd(),
                evaluation.lastDay(),
                evaluation.findings().stream().map(EvaluationAnswer::finding).toList(),
                evaluation.needed().stream().map(EvaluationAnswer::need).toList(),
                evaluation.entries().stream()
                        .map(result -> entry(
                                result,
                                rule -> Articles.of(facts, regulation, requireNonNull(entries.get(result.id())), rule)))
                        .toList());
    }

    private static Finding finding(nl.schoolleidersregister.evaluation.Finding finding) {
        return new Finding(
                finding.rule().code(),
                finding.article(),
                finding.outcome().name(),
                finding.required(),
                finding.achieved(),
                finding.unit().code());
    }

    private static Need need(nl.schoolleidersregister.evaluation.Need need) {
        return new Need(need.rule().code(), need.amount(), need.unit().code());
    }

    private static Entry entry(EntryResult entry, Function<EntryRule, String> articles) {
        return new Entry(
                entry.id().value(),
                entry.counted(),
                entry.notCounted().stream()
                        .map(lost -> new Lost(lost.minutes(), lost.rule().code(), articles.apply(lost.rule())))
                        .toList());
    }
}
