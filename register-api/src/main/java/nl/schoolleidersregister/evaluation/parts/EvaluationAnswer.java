package nl.schoolleidersregister.evaluation.parts;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.Evaluation;

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

    /** Minutes that one rule took. */
    public record Lost(long minutes, String rule) {}

    /** The same, under the names of the contract. */
    public static EvaluationAnswer of(Evaluation evaluation) {
        return new EvaluationAnswer(
                evaluation.verdict().name(),
                evaluation.regulation().value(),
                evaluation.dueDate(),
                evaluation.earningEnd(),
                evaluation.lastDay(),
                evaluation.findings().stream().map(EvaluationAnswer::finding).toList(),
                evaluation.needed().stream().map(EvaluationAnswer::need).toList(),
                evaluation.entries().stream().map(EvaluationAnswer::entry).toList());
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

    private static Entry entry(EntryResult entry) {
        return new Entry(
                entry.id().value(),
                entry.counted(),
                entry.notCounted().stream()
                        .map(lost -> new Lost(lost.minutes(), lost.rule().code()))
                        .toList());
    }
}
