package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_GAP;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.RegulationDraft;
import org.junit.jupiter.api.Test;

/** Step 13: no interruption of work longer than 24 months. */
class WorkGapsTest {

    private static final RegulationDraft ONE_MONTH = vo2026().work(1328, 1660, 1);

    @Test
    void finds_no_gap_where_work_goes_on() {
        assertThat(gap(given(), "2026-08-01")).isEqualTo(met(0));
    }

    @Test
    void allows_a_gap_of_the_maximum_and_not_a_day_more() {
        assertThat(gap(between("2023-01-01", "2025-01-01"), "2026-08-01")).isEqualTo(met(24));
        assertThat(gap(between("2023-01-01", "2025-01-02"), "2026-08-01")).isEqualTo(notMet(24));
    }

    @Test
    void tells_full_months_also_over_the_maximum() {
        assertThat(gap(between("2023-01-01", "2025-01-31"), "2026-08-01")).isEqualTo(notMet(24));
        assertThat(gap(between("2023-01-01", "2025-02-01"), "2026-08-01")).isEqualTo(notMet(25));
    }

    @Test
    void allows_a_gap_from_a_leap_day_up_to_the_last_of_february() {
        assertThat(gap(between("2024-02-29", "2026-02-28"), "2026-08-01")).isEqualTo(met(24));
        assertThat(gap(between("2024-02-29", "2026-03-01"), "2026-08-01")).isEqualTo(notMet(24));
    }

    @Test
    void allows_a_gap_from_a_month_end_up_to_the_next() {
        assertThat(gap(between("2023-01-31", "2023-02-28").regulation(ONE_MONTH), "2026-08-01")
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(gap(between("2023-01-31", "2023-03-01").regulation(ONE_MONTH), "2026-08-01")
                        .outcome())
                .isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void begins_a_gap_on_the_first_day_of_the_cycle() {
        assertThat(gap(given().neverEmployed().employed("2024-08-01", null, "1"), "2026-08-01"))
                .isEqualTo(met(24));
        assertThat(gap(given().neverEmployed().employed("2024-08-02", null, "1"), "2026-08-01"))
                .isEqualTo(notMet(24));
    }

    @Test
    void does_not_count_a_gap_before_the_cycle() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2015-01-01", "2020-08-01", "1")
                .employed("2022-08-02", null, "1");
        assertThat(gap(facts, "2026-08-01")).isEqualTo(met(0));
    }

    @Test
    void ends_a_gap_on_the_day_of_the_evaluation() {
        EvaluationFixture facts = given().neverEmployed().employed("2020-01-01", "2023-03-01", "1");
        assertThat(gap(facts, "2025-03-01")).isEqualTo(met(24));
        assertThat(gap(facts, "2025-03-02")).isEqualTo(notMet(24));
    }

    @Test
    void ends_a_gap_on_the_due_date() {
        EvaluationFixture facts = given().neverEmployed().employed("2020-01-01", "2024-08-01", "1");
        assertThat(gap(facts, "2027-01-01")).isEqualTo(met(24));
        assertThat(gap(facts.extended(Extension.Kind.LATE, "2027-02-01"), "2027-01-01"))
                .isEqualTo(met(24));
        EvaluationFixture longer = given().neverEmployed().employed("2020-01-01", "2024-07-31", "1");
        assertThat(gap(longer, "2027-01-01")).isEqualTo(notMet(24));
    }

    @Test
    void runs_over_a_whole_cycle_without_work() {
        assertThat(gap(given().neverEmployed(), "2026-08-01")).isEqualTo(notMet(48));
    }

    @Test
    void is_not_there_on_the_first_day() {
        assertThat(gap(given().neverEmployed(), "2022-08-01")).isEqualTo(met(0));
    }

    @Test
    void is_not_ended_by_work_in_another_function_or_after_the_day() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2023-01-01", null, "1", "DOCENT")
                .employed("2026-01-01", null, "1")
                .employed("2026-02-01", null, "1");
        assertThat(gap(facts, "2025-08-01")).isEqualTo(notMet(36));
    }

    @Test
    void is_divided_by_a_day_of_work() {
        EvaluationFixture facts =
                between("2022-09-01", "2026-07-01").employed("2024-08-01", "2024-08-02", "0.1", "TEAMLEIDER");
        assertThat(gap(facts, "2026-08-01")).isEqualTo(met(23));
    }

    @Test
    void is_divided_by_a_pause() {
        EvaluationFixture facts = between("2022-09-01", "2026-07-01");
        assertThat(gap(facts, "2026-08-01")).isEqualTo(notMet(46));
        assertThat(gap(facts.paused("2024-08-01", "2024-09-01"), "2026-08-01")).isEqualTo(met(23));
    }

    @Test
    void ends_where_a_pause_begins_and_begins_where_it_ends() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2020-01-01", "2022-09-01", "1")
                .paused("2023-09-01", "2024-01-15")
                .employed("2025-01-01", null, "1");
        assertThat(gap(facts, "2026-08-01")).isEqualTo(met(12));
    }

    @Test
    void is_not_there_where_a_running_pause_goes_on() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2020-01-01", "2022-09-01", "1")
                .paused("2022-09-01", null);
        assertThat(gap(facts, "2025-08-01")).isEqualTo(met(0));
    }

    @Test
    void looks_past_an_employment_within_another() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2020-01-01", "2024-08-01", "1")
                .employed("2022-09-01", "2022-10-01", "0.1")
                .employed("2024-10-01", null, "1");
        assertThat(gap(facts, "2026-08-01")).isEqualTo(met(2));
    }

    @Test
    void tells_the_longest_of_several() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2022-09-01", "2023-01-01", "1")
                .employed("2023-07-01", "2024-01-01", "1")
                .employed("2024-03-01", null, "1");
        assertThat(gap(facts, "2026-08-01")).isEqualTo(met(6));
    }

    private static EvaluationFixture between(String from, String until) {
        return given().neverEmployed().employed("2020-01-01", from, "1").employed(until, null, "1");
    }

    private static Finding met(long months) {
        return new Finding(WORK_GAP, "C2", Outcome.MET, 24, months);
    }

    private static Finding notMet(long months) {
        return new Finding(WORK_GAP, "C2", Outcome.NOT_MET, 24, months);
    }

    private static Finding gap(EvaluationFixture facts, String day) {
        return facts.on(day).finding(WORK_GAP);
    }
}
