package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.counted;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.FormCap;
import org.junit.jupiter.api.Test;

/** Step 6: what all entries of one form can bring in a calendar year and in a cycle. */
class FormBudgetsTest {

    @Test
    void fills_the_cap_of_a_year_and_takes_the_minute_over_it() {
        Evaluation evaluation = given().entries(
                        intervision("a", "2023-01-10", 300),
                        intervision("b", "2023-06-10", 180),
                        intervision("c", "2023-12-31", 1))
                .onTheLastDay();
        assertThat(counted(evaluation, "b")).isEqualTo(180);
        assertThat(taken(evaluation, "c")).containsExactly("cap.per-calendar-year 1");
    }

    @Test
    void takes_only_what_does_not_fit() {
        Evaluation evaluation = given().entries(
                        intervision("a", "2023-01-10", 300), intervision("b", "2023-06-10", 200))
                .onTheLastDay();
        assertThat(counted(evaluation, "b")).isEqualTo(180);
        assertThat(taken(evaluation, "b")).containsExactly("cap.per-calendar-year 20");
    }

    @Test
    void begins_anew_on_the_first_of_january() {
        Evaluation evaluation = given().entries(
                        intervision("a", "2023-12-31", 480), intervision("b", "2024-01-01", 480))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).isEmpty();
        assertThat(taken(evaluation, "b")).isEmpty();
    }

    @Test
    void puts_an_entry_over_new_year_in_the_year_of_its_last_day() {
        Evaluation evaluation = given().entries(
                        intervision("a", "2024-01-01", 480).firstDay("2023-12-01"),
                        intervision("b", "2023-12-31", 480),
                        intervision("c", "2024-12-31", 60))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).isEmpty();
        assertThat(taken(evaluation, "b")).isEmpty();
        assertThat(taken(evaluation, "c")).containsExactly("cap.per-calendar-year 60");
    }

    @Test
    void fills_the_cap_of_a_cycle_over_the_years() {
        Evaluation evaluation = given().entries(
                        coaching("a", "2022-12-31", 600),
                        coaching("b", "2024-06-10", 600),
                        coaching("c", "2026-01-01", 1))
                .onTheLastDay();
        assertThat(taken(evaluation, "b")).isEmpty();
        assertThat(taken(evaluation, "c")).containsExactly("cap.per-cycle 1");
    }

    @Test
    void takes_by_the_year_before_it_takes_by_the_cycle() {
        Evaluation evaluation = given().regulation(vo2026().cap("COURSE", new FormCap(null, null, 8, 10)))
                .entries(validated("a", "2023-01-10", 420), validated("b", "2023-02-10", 400))
                .onTheLastDay();
        assertThat(taken(evaluation, "b")).containsExactly("cap.per-calendar-year 340");
    }

    @Test
    void takes_by_the_cycle_what_the_year_left() {
        Evaluation evaluation = given().regulation(vo2026().cap("COURSE", new FormCap(null, null, 8, 10)))
                .entries(validated("a", "2022-12-10", 420), validated("b", "2023-02-10", 500))
                .onTheLastDay();
        assertThat(counted(evaluation, "b")).isEqualTo(180);
        assertThat(taken(evaluation, "b")).containsExactly("cap.per-calendar-year 20", "cap.per-cycle 300");
    }

    @Test
    void lowers_the_year_only_by_what_the_cycle_left() {
        Evaluation evaluation = given().regulation(vo2026().cap("COURSE", new FormCap(null, null, 8, 10)))
                .valuedBy("2023-03-01", vo2026().capPerCalendarYear("COURSE", 8))
                .entries(
                        validated("a", "2022-12-10", 480),
                        validated("b", "2023-02-10", 480),
                        validated("c", "2023-03-10", 480))
                .onTheLastDay();
        assertThat(counted(evaluation, "b")).isEqualTo(120);
        assertThat(counted(evaluation, "c")).isEqualTo(360);
        assertThat(taken(evaluation, "c")).containsExactly("cap.per-calendar-year 120");
    }

    @Test
    void keeps_one_budget_for_a_form_over_every_basis() {
        Evaluation evaluation = given().entries(
                        coaching("a", "2023-01-10", 1200),
                        explained("b", "2023-02-10", 60).form("COACHING"))
                .onTheLastDay();
        assertThat(taken(evaluation, "b")).containsExactly("cap.per-cycle 60");
    }

    @Test
    void keeps_a_budget_for_each_form() {
        Evaluation evaluation = given().regulation(
                        vo2026().capPerCycle("COURSE", 1).capPerCycle("LECTURE", 1))
                .entries(
                        validated("a", "2023-01-10", 60),
                        validated("b", "2023-01-10", 60).form("LECTURE"))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).isEmpty();
        assertThat(taken(evaluation, "b")).isEmpty();
    }

    @Test
    void does_not_lower_a_budget_by_what_other_steps_took() {
        Evaluation evaluation = given().entries(
                        coaching("short", "2023-01-10", 600).offering("o"),
                        coaching("long", "2023-02-10", 601).offering("o"),
                        coaching("other", "2023-03-10", 599),
                        coaching("before", "2022-07-31", 900))
                .onTheLastDay();
        assertThat(taken(evaluation, "other")).isEmpty();
    }

    @Test
    void lowers_the_budget_also_by_entries_whose_regulation_has_no_cap() {
        Evaluation evaluation = given().valuedBy("2022-01-01", vo2026().noFormCaps())
                .valuedBy("2024-01-01", vo2026())
                .entries(coaching("free", "2023-01-10", 1500), coaching("capped", "2024-01-10", 60))
                .onTheLastDay();
        assertThat(taken(evaluation, "free")).isEmpty();
        assertThat(taken(evaluation, "capped")).containsExactly("cap.per-cycle 60");
    }

    @Test
    void leaves_an_entry_what_its_own_cap_leaves_after_those_before_it() {
        Evaluation evaluation = given().valuedBy("2022-01-01", vo2026().capPerCycle("COACHING", 10))
                .valuedBy("2024-01-01", vo2026().capPerCycle("COACHING", 15))
                .entries(coaching("a", "2023-01-10", 700), coaching("b", "2024-01-10", 700))
                .onTheLastDay();
        assertThat(counted(evaluation, "a")).isEqualTo(600);
        assertThat(counted(evaluation, "b")).isEqualTo(300);
        assertThat(taken(evaluation, "b")).containsExactly("cap.per-cycle 400");
    }

    @Test
    void takes_nothing_by_the_cycle_from_a_form_that_only_has_a_cap_of_the_year() {
        Evaluation evaluation = given().entries(
                        intervision("a", "2023-01-10", 480),
                        intervision("b", "2024-01-10", 480),
                        intervision("c", "2025-01-10", 480),
                        intervision("d", "2026-01-10", 480))
                .onTheLastDay();
        assertThat(evaluation.entries())
                .allSatisfy(result -> assertThat(result.notCounted()).isEmpty());
    }

    private static EntryFixture intervision(String id, String date, int minutes) {
        return inBetween(id, date, minutes).form("INTERVISION");
    }

    private static EntryFixture coaching(String id, String date, int minutes) {
        return inBetween(id, date, minutes).form("COACHING");
    }
}
