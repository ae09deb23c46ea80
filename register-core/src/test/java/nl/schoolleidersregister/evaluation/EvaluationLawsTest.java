package nl.schoolleidersregister.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import nl.schoolleidersregister.evaluation.RandomFacts.Case;
import nl.schoolleidersregister.regulation.Regulation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds whatever the facts: tried on 100,000 random cases each. */
@Tag("random")
class EvaluationLawsTest {

    private static final int CASES = 100_000;
    private static final long SEED = Seed.of(EvaluationLawsTest.class);

    @Test
    void order_of_input_does_not_matter() {
        forAll(random -> {
            Facts facts = random.facts();
            Facts shuffled = new Facts(
                    facts.cycle(),
                    shuffled(facts.extensions(), random.random()),
                    shuffled(facts.entries(), random.random()),
                    shuffled(facts.employments(), random.random()),
                    shuffled(facts.absences(), random.random()),
                    shuffled(facts.pauses(), random.random()),
                    shuffled(facts.valuedBy(), random.random()));
            assertThat(evaluated(random, shuffled)).isEqualTo(random.evaluation());
        });
    }

    @Test
    void one_more_validated_entry_never_makes_it_worse() {
        forAll(random -> {
            Facts more = with(random.facts(), RandomFacts.freeEntry(random), 0);
            Evaluation before = random.evaluation();
            Evaluation after = evaluated(random, more);
            assertThat(achieved(after, FindingRule.POINTS_TOTAL))
                    .isGreaterThanOrEqualTo(achieved(before, FindingRule.POINTS_TOTAL));
            assertThat(achieved(after, FindingRule.POINTS_VALIDATED))
                    .isGreaterThanOrEqualTo(achieved(before, FindingRule.POINTS_VALIDATED));
            assertThat(after.verdict()).isLessThanOrEqualTo(before.verdict());
        });
    }

    @Test
    void removing_an_entry_and_adding_it_again_changes_nothing() {
        forAll(random -> {
            List<Entry> entries = random.facts().entries();
            if (!entries.isEmpty()) {
                Entry removed = entries.get(random.random().nextInt(entries.size()));
                Facts less = without(random.facts(), removed);
                Facts again = with(less, removed, random.random().nextInt(entries.size()));
                assertThat(evaluated(random, again)).isEqualTo(random.evaluation());
            }
        });
    }

    @Test
    void an_entry_that_was_reversed_leaves_no_trace() {
        forAll(random -> {
            Entry reversed = RandomFacts.freeEntry(random);
            Facts more = with(random.facts(), reversed, 0);
            assertThat(evaluated(random, more).entries()).hasSize(more.entries().size());
            assertThat(evaluated(random, without(more, reversed))).isEqualTo(random.evaluation());
        });
    }

    @Test
    void a_milder_regulation_never_gives_a_worse_verdict() {
        forAll(random -> {
            Verdict before = random.evaluation().verdict();
            Regulation inOne = MilderRegulation.oneRespect(random.regulation(), random.random());
            Regulation inSome = MilderRegulation.someRespects(random.regulation(), random.random());
            assertThat(verdict(random, inOne)).isLessThanOrEqualTo(before);
            assertThat(verdict(random, inSome)).isLessThanOrEqualTo(before);
        });
    }

    @Test
    void every_minute_is_counted_or_taken_by_a_rule() {
        forAll(random -> {
            Map<EntryId, Entry> entries = new HashMap<>();
            random.facts().entries().forEach(entry -> entries.put(entry.id(), entry));
            Evaluation evaluation = random.evaluation();
            long total = 0;
            for (EntryResult result : evaluation.entries()) {
                Entry entry = Objects.requireNonNull(entries.remove(result.id()));
                long taken = result.notCounted().stream()
                        .mapToLong(NotCounted::minutes)
                        .sum();
                boolean mayCountMore =
                        random.regulation().formsCountingAsWhole().contains(entry.form());
                assertThat(result.counted() + taken).isGreaterThanOrEqualTo(entry.minutes());
                assertThat(mayCountMore || result.counted() + taken == entry.minutes())
                        .isTrue();
                total += result.counted();
            }
            assertThat(entries).isEmpty();
            assertThat(achieved(evaluation, FindingRule.POINTS_TOTAL)).isEqualTo(total);
        });
    }

    @Test
    void the_random_facts_reach_every_rule_and_outcome() {
        Map<String, Integer> reached = new HashMap<>();
        forAll(random -> {
            Evaluation evaluation = random.evaluation();
            reached.merge(evaluation.verdict().name(), 1, Integer::sum);
            evaluation
                    .findings()
                    .forEach(finding -> reached.merge(finding.rule() + " " + finding.outcome(), 1, Integer::sum));
            evaluation.entries().stream()
                    .flatMap(result -> result.notCounted().stream())
                    .forEach(notCounted -> reached.merge(notCounted.rule().name(), 1, Integer::sum));
        });
        int kinds = Verdict.values().length + 2 * FindingRule.values().length + EntryRule.values().length;
        assertThat(reached).hasSize(kinds);
        assertThat(reached)
                .allSatisfy((kind, times) -> assertThat(times).as(kind).isGreaterThan(CASES / 100));
    }

    private static void forAll(Consumer<Case> law) {
        for (long seed = SEED; seed < SEED + CASES; seed++) {
            Case random = RandomFacts.of(seed);
            try {
                law.accept(random);
            } catch (RuntimeException | AssertionError broken) {
                throw new AssertionError("Broken by -Dseed=" + seed + ": " + random, broken);
            }
        }
    }

    private static Evaluation evaluated(Case random, Facts facts) {
        return Evaluator.evaluate(facts, random.regulation(), random.on());
    }

    private static Verdict verdict(Case random, Regulation regulation) {
        return Evaluator.evaluate(random.facts(), regulation, random.on()).verdict();
    }

    private static long achieved(Evaluation evaluation, FindingRule rule) {
        return evaluation.finding(rule).achieved();
    }

    private static Facts with(Facts facts, Entry entry, int index) {
        List<Entry> entries = new ArrayList<>(facts.entries());
        entries.add(index, entry);
        return facts.withEntries(entries);
    }

    private static Facts without(Facts facts, Entry entry) {
        List<Entry> entries = new ArrayList<>(facts.entries());
        entries.remove(entry);
        return facts.withEntries(entries);
    }

    private static <T> List<T> shuffled(List<T> list, Random random) {
        List<T> copy = new ArrayList<>(list);
        Collections.shuffle(copy, random);
        return copy;
    }
}
