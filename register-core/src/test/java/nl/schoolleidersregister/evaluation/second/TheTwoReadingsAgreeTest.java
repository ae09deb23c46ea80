package nl.schoolleidersregister.evaluation.second;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Evaluator;
import nl.schoolleidersregister.evaluation.NextCycle;
import nl.schoolleidersregister.evaluation.RandomFacts;
import nl.schoolleidersregister.evaluation.RunningCycle;
import nl.schoolleidersregister.evaluation.Seed;
import nl.schoolleidersregister.evaluation.second.SecondTransition.CarriedOver;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;

/** Two people who implement the text get the same numbers. */
class TheTwoReadingsAgreeTest {

    private static final int CASES = 100_000;

    private static final long SEED = Seed.of(TheTwoReadingsAgreeTest.class);

    /** Everything there is to say about a case: every number of the evaluation, and what goes on to the next cycle. */
    private record Answer(Evaluation evaluation, Period next, Optional<CarriedOver> carriedOver) {}

    @Test
    void on_cases_whose_days_and_amounts_meet() {
        agree(RandomCases::of, TheTwoReadingsAgreeTest::first, TheTwoReadingsAgreeTest::second);
    }

    @Test
    void on_the_cases_that_the_laws_are_held_against() {
        agree(TheTwoReadingsAgreeTest::ofTheLaws, TheTwoReadingsAgreeTest::first, TheTwoReadingsAgreeTest::second);
    }

    @Test
    void on_cycles_that_run_when_a_new_regulation_comes() {
        agree(
                RandomCases::of,
                one -> RunningCycle.evaluate(one.facts(), one.regulation(), one.newer(), one.on()),
                one -> SecondTransition.evaluate(one.facts(), one.regulation(), one.newer(), one.on()));
    }

    private static <T> void agree(
            LongFunction<RandomCase> cases, Function<RandomCase, T> first, Function<RandomCase, T> second) {
        LongStream.range(SEED, SEED + CASES)
                .parallel()
                .filter(seed -> differ(cases.apply(seed), first, second))
                .findFirst()
                .ifPresent(seed -> {
                    RandomCase small = Smaller.than(cases.apply(seed), one -> differ(one, first, second));
                    assertThat(first.apply(small))
                            .as("first reading of -Dseed=%s, made smaller: %s", seed, small)
                            .isEqualTo(second.apply(small));
                });
    }

    private static <T> boolean differ(RandomCase one, Function<RandomCase, T> first, Function<RandomCase, T> second) {
        return !first.apply(one).equals(second.apply(one));
    }

    private static RandomCase ofTheLaws(long seed) {
        RandomFacts.Case one = RandomFacts.of(seed);
        return new RandomCase(one.facts(), one.regulation(), one.regulation(), one.on());
    }

    private static Answer first(RandomCase one) {
        Evaluation evaluation = Evaluator.evaluate(one.facts(), one.regulation(), one.on());
        Optional<CarriedOver> carriedOver = NextCycle.carriedOver(
                        one.facts(), evaluation, one.regulation(), new EntryId("carried"))
                .map(entry -> new CarriedOver(entry.date(), entry.minutes()));
        return new Answer(evaluation, NextCycle.after(evaluation, one.regulation()), carriedOver);
    }

    private static Answer second(RandomCase one) {
        Evaluation evaluation = SecondReading.evaluate(one.facts(), one.regulation(), one.on());
        return new Answer(
                evaluation,
                SecondTransition.nextCycle(evaluation, one.regulation()),
                SecondTransition.carriedOver(one.facts(), evaluation, one.regulation()));
    }
}
