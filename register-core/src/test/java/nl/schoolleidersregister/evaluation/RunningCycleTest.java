package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.regulation.RegulationFixture.VO_2026;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2028;
import static nl.schoolleidersregister.regulation.RunningCycles.ADOPT;
import static nl.schoolleidersregister.regulation.RunningCycles.KEEP;
import static nl.schoolleidersregister.regulation.RunningCycles.MOST_FAVOURABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationDraft;
import nl.schoolleidersregister.regulation.RunningCycles;
import org.junit.jupiter.api.Test;

/** The transition article: a cycle from 2025 to 2029 under VO-2026, and a VO-2028 of five years. */
class RunningCycleTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2029-07-31");

    @Test
    void keeps_the_regulation_of_the_beginning() {
        Evaluation evaluation = judged(KEEP, 9600);
        assertThat(evaluation.regulation().value()).isEqualTo("VO-2026");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(evaluation.dueDate()).isEqualTo("2029-08-01");
    }

    @Test
    void adopts_the_new_regulation_with_its_length_of_the_cycle() {
        Evaluation evaluation = judged(ADOPT, 9600);
        assertThat(evaluation.regulation().value()).isEqualTo("VO-2028");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.CONDITIONAL);
        assertThat(evaluation.dueDate()).isEqualTo("2030-08-01");
    }

    @Test
    void gives_a_cycle_from_a_leap_day_its_new_length_from_that_day() {
        Facts facts = given().cycle("2024-02-29", "2028-02-29").facts();
        Evaluation evaluation = RunningCycle.evaluate(
                facts, VO_2026, vo2028().runningCycles(ADOPT).adopt(), LAST_DAY);
        assertThat(evaluation.dueDate()).isEqualTo("2029-02-28");
    }

    @Test
    void lets_the_old_judge_where_it_is_more_favourable() {
        Evaluation evaluation = judged(MOST_FAVOURABLE, 9600);
        assertThat(evaluation.regulation().value()).isEqualTo("VO-2026");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void lets_the_new_judge_where_it_is_more_favourable() {
        RegulationDraft easier = vo2028().requiredPoints(100);
        assertThat(judged(easier, 7000).regulation().value()).isEqualTo("VO-2028");
        assertThat(judged(easier, 7000).verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(judged(easier, 4500).verdict()).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void prefers_conditional_to_not_eligible_whatever_the_due_date() {
        RegulationDraft longerAndHarder = vo2028().requiredPoints(900);
        assertThat(judged(longerAndHarder, 9000).regulation().value()).isEqualTo("VO-2026");
    }

    @Test
    void lets_the_old_judge_where_both_find_eligible() {
        assertThat(judged(MOST_FAVOURABLE, 12_000).regulation().value()).isEqualTo("VO-2026");
        assertThat(judged(MOST_FAVOURABLE, 12_000).dueDate()).isEqualTo("2029-08-01");
    }

    @Test
    void lets_the_one_with_more_time_judge_where_both_find_the_same_and_not_eligible() {
        assertThat(judged(MOST_FAVOURABLE, 60).regulation().value()).isEqualTo("VO-2028");
        assertThat(judged(MOST_FAVOURABLE, 9400).regulation().value()).isEqualTo("VO-2028");
        assertThat(judged(vo2028().cycleMonths(47), 60).regulation().value()).isEqualTo("VO-2026");
    }

    @Test
    void lets_the_old_judge_where_both_find_the_same_and_give_the_same_time() {
        assertThat(judged(vo2028().cycleMonths(48), 60).regulation().value()).isEqualTo("VO-2026");
    }

    @Test
    void leaves_an_entry_what_it_was_worth_by_the_regulation_of_its_own_date() {
        Facts facts = given().cycle("2025-08-01", "2029-08-01")
                .valuedBy("2015-01-01", vo2026())
                .valuedBy("2028-01-01", vo2028().capPerEntry("COURSE", 1))
                .entries(validated("old", "2027-12-31", 600), validated("new", "2028-01-01", 600))
                .facts();
        Regulation adopted =
                vo2028().capPerEntry("COURSE", 1).runningCycles(ADOPT).adopt();
        Evaluation evaluation = RunningCycle.evaluate(facts, VO_2026, adopted, LAST_DAY);
        assertThat(taken(evaluation, "old")).isEmpty();
        assertThat(taken(evaluation, "new")).containsExactly("cap.per-entry 540");
    }

    private static Evaluation judged(RunningCycles transition, int validatedMinutes) {
        return judged(vo2028().runningCycles(transition), validatedMinutes);
    }

    private static Evaluation judged(RegulationDraft adopted, int validatedMinutes) {
        Facts facts = given().cycle("2025-08-01", "2029-08-01")
                .entries(validated("a", "2026-03-01", validatedMinutes))
                .facts();
        return RunningCycle.evaluate(facts, VO_2026, adopted.adopt(), LAST_DAY);
    }
}
