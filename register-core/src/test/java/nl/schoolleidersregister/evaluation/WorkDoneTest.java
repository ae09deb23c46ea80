package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_EMPLOYED;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_HOURS;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.RegulationDraft;
import org.junit.jupiter.api.Test;

/** Step 13: employed on the day, and hours worked. The cycle has 1461 days. */
class WorkDoneTest {

    @Test
    void is_employed_from_the_first_day_of_an_employment() {
        EvaluationFixture facts = given().neverEmployed().employed("2024-03-01", null, "1.0");
        assertThat(employed(facts, "2024-02-29")).isEqualTo(new Finding(WORK_EMPLOYED, "C1", Outcome.NOT_MET, 1, 0));
        assertThat(employed(facts, "2024-03-01")).isEqualTo(new Finding(WORK_EMPLOYED, "C1", Outcome.MET, 1, 1));
    }

    @Test
    void is_employed_until_the_day_before_an_employment_ends() {
        EvaluationFixture facts = given().neverEmployed().employed("2020-03-01", "2024-03-01", "1.0");
        assertThat(employed(facts, "2024-02-29").achieved()).isEqualTo(1);
        assertThat(employed(facts, "2024-03-01").achieved()).isZero();
    }

    @Test
    void counts_the_employments_on_the_day() {
        EvaluationFixture facts = given().employed("2020-03-01", "2025-03-01", "0.1");
        assertThat(employed(facts, "2024-03-01")).isEqualTo(new Finding(WORK_EMPLOYED, "C1", Outcome.MET, 1, 2));
    }

    @Test
    void is_employed_on_the_day_itself_also_after_the_due_date() {
        EvaluationFixture facts = given().neverEmployed().employed("2027-01-01", null, "1.0");
        assertThat(employed(facts, "2027-01-01").outcome()).isEqualTo(Outcome.MET);
        EvaluationFixture ended = given().neverEmployed().employed("2020-01-01", "2027-01-01", "1.0");
        assertThat(employed(ended, "2027-01-01").outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void counts_only_listed_functions_as_work() {
        EvaluationFixture facts = given().neverEmployed().employed("2020-01-01", null, "1.0", "DOCENT");
        assertThat(employed(facts, "2024-03-01").outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(hours(facts, "2024-03-01").achieved()).isZero();
        EvaluationFixture listed = given().regulation(vo2026().functions("DOCENT"))
                .neverEmployed()
                .employed("2020-01-01", null, "1.0", "DOCENT");
        assertThat(employed(listed, "2024-03-01").outcome()).isEqualTo(Outcome.MET);
        assertThat(hours(listed, "2024-03-01").achieved()).isPositive();
    }

    @Test
    void asks_all_hours_of_a_whole_cycle() {
        assertThat(hours(given(), "2026-08-01")).isEqualTo(new Finding(WORK_HOURS, "C1", Outcome.MET, 1328, 6640));
    }

    @Test
    void asks_hours_in_proportion_with_the_days_so_far_rounded_down() {
        assertThat(hours(given(), "2026-07-31").required()).isEqualTo(1327);
        assertThat(hours(given(), "2022-08-02").required()).isZero();
        assertThat(hours(given(), "2022-08-03").required()).isEqualTo(1);
    }

    @Test
    void asks_nothing_on_the_first_day() {
        assertThat(hours(given().neverEmployed(), "2022-08-01"))
                .isEqualTo(new Finding(WORK_HOURS, "C1", Outcome.MET, 0, 0));
    }

    @Test
    void asks_never_more_than_the_hours_of_a_cycle() {
        EvaluationFixture paused = given().paused("2024-01-01", "2024-07-01");
        assertThat(hours(paused, "2026-08-02").required()).isEqualTo(1328);
        assertThat(hours(paused, "2026-12-01").required()).isEqualTo(1328);
        assertThat(hours(given(), "2027-12-01").required()).isEqualTo(1328);
    }

    @Test
    void counts_no_hours_from_the_due_date_on() {
        assertThat(hours(given(), "2027-12-01").achieved()).isEqualTo(6640);
        assertThat(hours(given().extended(Extension.Kind.LATE, "2027-12-01"), "2027-12-01")
                        .achieved())
                .isEqualTo(6640);
        assertThat(hours(given().paused("2024-01-01", "2024-07-01"), "2027-12-01")
                        .achieved())
                .isEqualTo(1643 * 1660 * 100L / 36_525);
    }

    @Test
    void reaches_the_hours_of_a_cycle_with_a_fifth_of_a_full_time_employment() {
        EvaluationFixture facts = given().neverEmployed();
        assertThat(hours(facts.employed("2022-08-01", null, "0.2"), "2026-08-01"))
                .isEqualTo(new Finding(WORK_HOURS, "C1", Outcome.MET, 1328, 1328));
    }

    @Test
    void misses_the_hours_of_a_cycle_with_a_day_less() {
        EvaluationFixture facts = given().neverEmployed().employed("2022-08-02", null, "0.2");
        assertThat(hours(facts, "2026-08-01")).isEqualTo(new Finding(WORK_HOURS, "C1", Outcome.NOT_MET, 1328, 1327));
    }

    @Test
    void misses_the_hours_of_a_cycle_with_a_thousandth_less() {
        EvaluationFixture facts = given().neverEmployed().employed("2022-08-01", null, "0.1999");
        assertThat(hours(facts, "2026-08-01").achieved()).isEqualTo(1327);
    }

    @Test
    void rounds_hours_down_after_adding_all_employments() {
        EvaluationFixture facts = given().neverEmployed();
        // A day of 0.1 fte is 0.4545 hours: two days round to nothing, three to one.
        facts.employed("2022-08-01", "2022-08-02", "0.1").employed("2022-08-02", "2022-08-03", "0.1");
        assertThat(hours(facts, "2022-09-01").achieved()).isZero();
        facts.employed("2022-08-03", "2022-08-04", "0.1");
        assertThat(hours(facts, "2022-09-01").achieved()).isEqualTo(1);
    }

    @Test
    void adds_employments_at_the_same_time() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2022-08-01", null, "0.1")
                .employed("2022-08-01", null, "0.1", "RECTOR");
        assertThat(hours(facts, "2026-08-01").achieved()).isEqualTo(1328);
    }

    @Test
    void counts_only_days_of_an_employment_in_the_cycle() {
        RegulationDraft anHourADay = vo2026().work(1, 36_525, 24);
        EvaluationFixture facts = given().regulation(anHourADay).neverEmployed();
        facts.employed("2022-07-01", "2022-08-02", "1").employed("2026-07-30", "2026-09-01", "0.01");
        assertThat(hours(facts, "2026-08-01").achieved()).isEqualTo(102);
        facts.employed("2020-01-01", "2022-08-01", "1").employed("2026-08-01", null, "1");
        assertThat(hours(facts, "2026-08-01").achieved()).isEqualTo(102);
    }

    @Test
    void counts_no_hours_of_the_day_of_the_evaluation_itself() {
        RegulationDraft hundredHoursADay = vo2026().work(1, 36_525, 24);
        EvaluationFixture facts =
                given().regulation(hundredHoursADay).neverEmployed().employed("2024-02-29", null, "1");
        assertThat(hours(facts, "2024-02-29").achieved()).isZero();
        assertThat(hours(facts, "2024-03-01").achieved()).isEqualTo(100);
    }

    private static Finding employed(EvaluationFixture facts, String day) {
        return facts.on(day).finding(WORK_EMPLOYED);
    }

    private static Finding hours(EvaluationFixture facts, String day) {
        return facts.on(day).finding(WORK_HOURS);
    }
}
