package nl.schoolleidersregister.evaluation;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.RegulationId;

/**
 * The outcome for one cycle under one regulation on one day, with its reasons.
 *
 * @param regulation the regulation that judged
 * @param dueDate end of the cycle, moved by pauses; the next cycle begins on it
 * @param earningEnd first day on which earning no longer counts for this cycle
 * @param lastDay last day on which earning still counts
 * @param findings one for each rule, in the order of {@link FindingRule}
 * @param needed what is missing, in the same order; nothing for the gap in work, since nothing mends that
 * @param entries one for each entry, by date and then by id in code point order
 */
public record Evaluation(
        Verdict verdict,
        RegulationId regulation,
        LocalDate dueDate,
        LocalDate earningEnd,
        LocalDate lastDay,
        List<Finding> findings,
        List<Need> needed,
        List<EntryResult> entries) {

    /** Keeps copies that do not change. */
    public Evaluation {
        findings = List.copyOf(findings);
        needed = List.copyOf(needed);
        entries = List.copyOf(entries);
    }

    /** The finding of one rule; an evaluation has one for each. */
    public Finding finding(FindingRule rule) {
        return findings.stream()
                .filter(finding -> finding.rule() == rule)
                .findFirst()
                .orElseThrow();
    }
}
