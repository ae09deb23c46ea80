package nl.schoolleidersregister.evaluation.parts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Evaluator;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.Reasons;
import nl.schoolleidersregister.regulation.Regulation;

/** What is shown: facts, the regulation they are held against, and all that came of it. */
record Subject(
        Facts facts,
        Regulation regulation,
        LocalDate on,
        Evaluation evaluation,
        Reasons reasons,
        Map<EntryId, Entry> entries) {

    static Subject of(Facts facts, Regulation regulation, LocalDate on) {
        Evaluation evaluation = Evaluator.evaluate(facts, regulation, on);
        Map<EntryId, Entry> entries = new HashMap<>();
        facts.entries().forEach(entry -> entries.put(entry.id(), entry));
        return new Subject(facts, regulation, on, evaluation, Reasons.of(evaluation, facts, regulation, on), entries);
    }

    Finding finding(FindingRule rule) {
        return evaluation.finding(rule);
    }

    Points points(long minutes) {
        return new Points(minutes, regulation.minutesPerPoint());
    }

    Entry entry(EntryResult result) {
        return Objects.requireNonNull(entries.get(result.id()));
    }

    long validated(EntryId id) {
        return reasons.validated().getOrDefault(id, 0L);
    }
}
