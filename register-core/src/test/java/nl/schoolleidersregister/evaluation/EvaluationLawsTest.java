package nl.schoolleidersregister.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import nl.schoolleidersregister.evaluation.RandomFacts.Case;
import nl.schoolleidersregister.regulation.Regulation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What holds whatever the facts: every law is tried on the same 100,000 random cases, in one pass. */
@Tag("random")
class EvaluationLawsTest {

    private static final int CASES = 100_000;
    private static final Map<Law, AssertionError> BROKEN = new EnumMap<>(Law.class);
    private static final Map<String, Integer> REACHED = new HashMap<>();

    private enum Law {
        ORDER_DOES_NOT_MATTER {
            @Override
            void check(Case of, Random random) {
                Facts facts = of.facts();
                Facts shuffled = new Facts(
                        facts.cycle(),
                        shuffled(facts.extensions(), random),
                        shuffled(facts.entries(), random),
                        shuffled(facts.employments(), random),
                        shuffled(facts.absences(), random),
                        shuffled(facts.pauses(), random),
                        shuffled(facts.valuedBy(), random));
                assertThat(evaluated(of, shuffled)).isEqualTo(of.evaluation());
            }
        },
        ONE_MORE_IS_NEVER_WORSE {
            @Override
            void check(Case of, Random random) {
                Evaluation before = of.evaluation();
                Evaluation after = evaluated(of, with(of.facts(), RandomFacts.freeEntry(of, random), 0));
                for (FindingRule rule : List.of(FindingRule.POINTS_TOTAL, FindingRule.POINTS_VALIDATED)) {
                    assertThat(after.finding(rule).achieved())
                            .isGreaterThanOrEqualTo(before.finding(rule).achieved());
                }
                assertThat(after.verdict()).isLessThanOrEqualTo(before.verdict());
            }
        },
        REMOVED_AND_ADDED_AGAIN_IS_THE_SAME {
            @Override
            void check(Case of, Random random) {
                List<Entry> entries = of.facts().entries();
                if (!entries.isEmpty()) {
                    Entry removed = entries.get(random.nextInt(entries.size()));
                    Facts again = with(without(of.facts(), removed), removed, random.nextInt(entries.size()));
                    assertThat(evaluated(of, again)).isEqualTo(of.evaluation());
                }
            }
        },
        REVERSED_LEAVES_NO_TRACE {
            @Override
            void check(Case of, Random random) {
                Entry reversed = RandomFacts.freeEntry(of, random);
                Facts more = with(of.facts(), reversed, 0);
                assertThat(evaluated(of, more).entries()).hasSize(more.entries().size());
                assertThat(evaluated(of, without(more, reversed))).isEqualTo(of.evaluation());
            }
        },
        MILDER_IS_NEVER_WORSE {
            @Override
            void check(Case of, Random random) {
                Verdict before = of.evaluation().verdict();
                assertThat(verdict(of, MilderRegulation.oneRespect(of.regulation(), random)))
                        .isLessThanOrEqualTo(before);
                assertThat(verdict(of, MilderRegulation.someRespects(of.regulation(), random)))
                        .isLessThanOrEqualTo(before);
            }
        },
        EVERY_MINUTE_IS_ACCOUNTED_FOR {
            @Override
            void check(Case of, Random random) {
                Map<EntryId, Entry> entries = new HashMap<>();
                of.facts().entries().forEach(entry -> entries.put(entry.id(), entry));
                Evaluation evaluation = of.evaluation();
                long total = 0;
                for (EntryResult result : evaluation.entries()) {
                    Entry entry = Objects.requireNonNull(entries.remove(result.id()));
                    long accounted = result.counted() + minutes(result.notCounted());
                    boolean mayCountMore =
                            of.regulation().formsCountingAsWhole().contains(entry.form());
                    assertThat(accounted).isGreaterThanOrEqualTo(entry.minutes());
                    assertThat(mayCountMore || accounted == entry.minutes()).isTrue();
                    total += result.counted();
                }
                assertThat(entries).isEmpty();
                assertThat(evaluation.finding(FindingRule.POINTS_TOTAL).achieved())
                        .isEqualTo(total);
            }
        };

        abstract void check(Case of, Random random);
    }

    @BeforeAll
    static void tries_every_law_on_every_case() {
        long first = Seed.of(EvaluationLawsTest.class);
        for (long seed = first; seed < first + CASES; seed++) {
            Case of = RandomFacts.of(seed);
            count(of.evaluation());
            for (Law law : Law.values()) {
                if (!BROKEN.containsKey(law)) {
                    check(law, of);
                }
            }
        }
    }

    private static void check(Law law, Case of) {
        try {
            law.check(of, new Random(of.seed()));
        } catch (RuntimeException | AssertionError broken) {
            BROKEN.put(law, new AssertionError("Broken by -Dseed=" + of.seed() + ": " + of, broken));
        }
    }

    private static void count(Evaluation evaluation) {
        REACHED.merge(evaluation.verdict().name(), 1, Integer::sum);
        for (Finding finding : evaluation.findings()) {
            REACHED.merge(finding.rule() + " " + finding.outcome(), 1, Integer::sum);
        }
        for (EntryResult result : evaluation.entries()) {
            result.notCounted()
                    .forEach(notCounted -> REACHED.merge(notCounted.rule().name(), 1, Integer::sum));
        }
    }

    @Test
    void order_of_input_does_not_matter() {
        assertUnbroken(Law.ORDER_DOES_NOT_MATTER);
    }

    @Test
    void one_more_validated_entry_never_makes_it_worse() {
        assertUnbroken(Law.ONE_MORE_IS_NEVER_WORSE);
    }

    @Test
    void removing_an_entry_and_adding_it_again_changes_nothing() {
        assertUnbroken(Law.REMOVED_AND_ADDED_AGAIN_IS_THE_SAME);
    }

    @Test
    void an_entry_that_was_reversed_leaves_no_trace() {
        assertUnbroken(Law.REVERSED_LEAVES_NO_TRACE);
    }

    @Test
    void a_milder_regulation_never_gives_a_worse_verdict() {
        assertUnbroken(Law.MILDER_IS_NEVER_WORSE);
    }

    @Test
    void every_minute_is_counted_or_taken_by_a_rule() {
        assertUnbroken(Law.EVERY_MINUTE_IS_ACCOUNTED_FOR);
    }

    @Test
    void the_random_facts_reach_every_rule_and_outcome() {
        int kinds = Verdict.values().length + 2 * FindingRule.values().length + EntryRule.values().length;
        assertThat(REACHED).hasSize(kinds);
        assertThat(REACHED)
                .allSatisfy((kind, times) -> assertThat(times).as(kind).isGreaterThan(CASES / 100));
    }

    private static void assertUnbroken(Law law) {
        AssertionError broken = BROKEN.get(law);
        if (broken != null) {
            throw broken;
        }
    }

    private static Evaluation evaluated(Case of, Facts facts) {
        return Evaluator.evaluate(facts, of.regulation(), of.on());
    }

    private static Verdict verdict(Case of, Regulation regulation) {
        return Evaluator.evaluate(of.facts(), regulation, of.on()).verdict();
    }

    private static long minutes(List<NotCounted> notCounted) {
        return notCounted.stream().mapToLong(NotCounted::minutes).sum();
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
