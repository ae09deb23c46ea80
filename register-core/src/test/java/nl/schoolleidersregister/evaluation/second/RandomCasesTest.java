package nl.schoolleidersregister.evaluation.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.EntryRule;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.evaluation.Outcome;
import nl.schoolleidersregister.evaluation.Verdict;
import org.junit.jupiter.api.Test;

/** The random cases reach what they are drawn for; else two readings would agree on little. */
class RandomCasesTest {

    private static final int CASES = 2_000;

    @Test
    void the_same_seed_draws_the_same_case() {
        assertThat(RandomCases.of(7)).isEqualTo(RandomCases.of(7)).isNotEqualTo(RandomCases.of(8));
    }

    @Test
    void every_verdict_every_outcome_and_every_rule_comes_up() {
        Set<Object> seen = evaluations().flatMap(RandomCasesTest::whatComesUp).collect(Collectors.toSet());
        Set<Object> all = new HashSet<>(Set.of(Verdict.values()));
        all.addAll(Set.of(EntryRule.values()));
        for (FindingRule rule : FindingRule.values()) {
            all.add(new Found(rule, Outcome.MET));
            all.add(new Found(rule, Outcome.NOT_MET));
        }
        assertThat(seen).isEqualTo(all);
    }

    @Test
    void a_due_date_moves_an_entry_is_raised_and_breadth_is_met_for_another_reason() {
        assertThat(evaluations()).anyMatch(one -> one.earningEnd().isAfter(one.dueDate()));
        assertThat(evaluations()).anyMatch(RandomCasesTest::isBreadthMetByLess);
        assertThat(LongStream.range(0, CASES).mapToObj(RandomCases::of)).anyMatch(RandomCasesTest::movesTheDueDate);
    }

    private record Found(FindingRule rule, Outcome outcome) {}

    private static Stream<Evaluation> evaluations() {
        return LongStream.range(0, CASES).mapToObj(RandomCases::of).map(RandomCasesTest::evaluation);
    }

    private static Evaluation evaluation(RandomCase one) {
        return SecondReading.evaluate(one.facts(), one.regulation(), one.on());
    }

    private static Stream<Object> whatComesUp(Evaluation evaluation) {
        return Stream.of(
                        Stream.of(evaluation.verdict()),
                        evaluation.findings().stream().map(finding -> new Found(finding.rule(), finding.outcome())),
                        evaluation.entries().stream()
                                .flatMap(entry -> entry.notCounted().stream())
                                .map(NotCounted::rule))
                .flatMap(things -> things);
    }

    private static boolean isBreadthMetByLess(Evaluation evaluation) {
        var breadth = evaluation.finding(FindingRule.BREADTH);
        return breadth.isMet() && breadth.achieved() < breadth.required();
    }

    private static boolean movesTheDueDate(RandomCase one) {
        return evaluation(one).dueDate().isAfter(one.facts().cycle().until());
    }
}
