package nl.schoolleidersregister.evaluation.second;

import static nl.schoolleidersregister.evaluation.Basis.EXPLAINED;
import static nl.schoolleidersregister.evaluation.Basis.VALIDATED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.regulation.RunningCycles;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;

/** Transitions and what follows a cycle, worked out by hand from the text. */
class SecondTransitionTest {

    private static final Regulation OLD = RegulationFixture.VO_2026;

    private final Situation situation = new Situation().works("2019-08-01", null, "1");

    @Test
    void keeping_leaves_the_old_regulation_to_judge() {
        assertThat(judged(RunningCycles.KEEP).regulation()).isEqualTo(OLD.id());
    }

    @Test
    void adopting_gives_the_cycle_the_length_of_the_new_regulation() {
        Evaluation evaluation = judged(RunningCycles.ADOPT);
        assertThat(evaluation.regulation()).isEqualTo(RegulationFixture.VO_2028.id());
        assertThat(evaluation.dueDate()).isEqualTo("2027-08-01");
    }

    @Test
    void the_better_verdict_wins() {
        // 160 points, all validated: everything that VO-2026 asks, not everything that VO-2028 asks
        situation.entry("a", "2025-01-01", 9600, VALIDATED, "COURSE", "C1", "C2", "C3");
        assertThat(judged(RunningCycles.MOST_FAVOURABLE).regulation()).isEqualTo(OLD.id());
    }

    @Test
    void the_later_due_date_wins_when_neither_is_eligible() {
        Evaluation evaluation = judged(RunningCycles.MOST_FAVOURABLE);
        assertThat(evaluation.regulation()).isEqualTo(RegulationFixture.VO_2028.id());
    }

    @Test
    void the_old_regulation_wins_when_both_are_eligible() {
        situation.entry("a", "2025-01-01", 12000, VALIDATED, "COURSE", "C1", "C2", "C3");
        assertThat(judged(RunningCycles.MOST_FAVOURABLE).regulation()).isEqualTo(OLD.id());
    }

    @Test
    void the_next_cycle_begins_on_the_due_date_whatever_the_extension() {
        situation.pauses("2023-01-01", "2023-01-11").extendedUntil("2027-08-01");
        Evaluation evaluation = SecondReading.evaluate(situation.facts(), OLD, LocalDate.parse("2026-08-01"));
        assertThat(SecondTransition.nextCycle(evaluation, OLD))
                .isEqualTo(new Period(LocalDate.parse("2026-08-11"), LocalDate.parse("2030-08-11")));
    }

    @Test
    void what_validated_minutes_made_beyond_the_required_total_goes_on_up_to_a_limit() {
        Regulation regulation = RegulationFixture.vo2026().carryOverPoints(20).adopt();
        situation
                .entry("a", "2025-01-01", 4800, EXPLAINED, "READING", "C1")
                .entry("b", "2025-01-02", 5400, VALIDATED, "COURSE", "C1");
        assertThat(carriedOver(regulation)).isEqualTo(600);
        situation.entry("c", "2025-01-03", 6000, VALIDATED, "COURSE", "C1");
        assertThat(carriedOver(regulation)).isEqualTo(1200);
    }

    @Test
    void nothing_goes_on_under_a_regulation_that_carries_nothing_over() {
        situation.entry("a", "2025-01-01", 12000, VALIDATED, "COURSE", "C1");
        assertThat(carriedOver(OLD)).isZero();
    }

    @Test
    void what_a_master_was_raised_by_does_not_go_on() {
        Regulation regulation = RegulationFixture.vo2026().carryOverPoints(20).adopt();
        situation
                .entry("m", "2025-01-01", 100, VALIDATED, "MASTER", "C1")
                .entry("n", "2025-01-02", 200, VALIDATED, "MASTER", "C1");
        assertThat(carriedOver(regulation)).isEqualTo(300);
    }

    private Evaluation judged(RunningCycles transition) {
        Regulation newer = RegulationFixture.vo2028().runningCycles(transition).adopt();
        return SecondTransition.evaluate(situation.facts(), OLD, newer, LocalDate.parse("2026-08-01"));
    }

    private long carriedOver(Regulation regulation) {
        Evaluation evaluation = SecondReading.evaluate(situation.facts(), regulation, LocalDate.parse("2026-08-01"));
        assertThat(evaluation.finding(FindingRule.POINTS_TOTAL).required()).isEqualTo(9600);
        return SecondTransition.carriedOver(situation.facts(), evaluation, regulation)
                .map(SecondTransition.CarriedOver::minutes)
                .orElse(0L);
    }
}
