package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Step 1: due date and earning end. The cycle runs from 1 August 2022 to 1 August 2026, 24 months of it 731 days. */
class DueDateTest {

    @Test
    void is_the_end_of_the_cycle_without_pauses() {
        assertThat(dueDate(given())).isEqualTo("2026-08-01");
    }

    @Test
    void moves_by_the_days_of_a_pause_in_the_cycle() {
        assertThat(dueDate(given().paused("2024-03-01", "2024-03-31"))).isEqualTo("2026-08-31");
    }

    @Test
    void moves_by_a_leap_day_in_a_pause() {
        assertThat(dueDate(given().paused("2024-02-28", "2024-03-01"))).isEqualTo("2026-08-03");
        assertThat(dueDate(given().paused("2023-02-28", "2023-03-01"))).isEqualTo("2026-08-02");
    }

    @Test
    void counts_only_the_days_of_a_pause_from_the_first_day_of_the_cycle() {
        assertThat(dueDate(given().paused("2022-07-01", "2022-08-11"))).isEqualTo("2026-08-11");
    }

    @Test
    void counts_nothing_of_a_pause_that_ends_on_the_first_day_of_the_cycle() {
        assertThat(dueDate(given().paused("2022-07-01", "2022-08-01"))).isEqualTo("2026-08-01");
        assertThat(dueDate(given().paused("2022-07-01", "2022-08-02"))).isEqualTo("2026-08-02");
    }

    @Test
    void counts_nothing_of_a_pause_long_before_the_cycle() {
        assertThat(dueDate(given().paused("2020-07-01", "2021-08-01"))).isEqualTo("2026-08-01");
    }

    @Test
    void counts_a_pause_that_runs_past_the_end_as_a_whole_when_it_begins_on_the_last_day() {
        assertThat(dueDate(given().paused("2026-07-31", "2026-08-05"))).isEqualTo("2026-08-06");
    }

    @Test
    void counts_nothing_of_a_pause_that_begins_on_the_due_date() {
        assertThat(dueDate(given().paused("2026-08-01", "2026-09-01"))).isEqualTo("2026-08-01");
    }

    @Test
    void counts_a_pause_that_begins_in_the_days_that_another_brought() {
        assertThat(dueDate(given().paused("2026-08-30", "2026-09-10").paused("2024-03-01", "2024-03-31")))
                .isEqualTo("2026-09-11");
    }

    @Test
    void counts_nothing_of_a_pause_that_begins_on_the_due_date_that_another_moved() {
        assertThat(dueDate(given().paused("2024-03-01", "2024-03-31").paused("2026-08-31", "2026-09-10")))
                .isEqualTo("2026-08-31");
    }

    @Test
    void moves_at_most_by_the_days_of_the_first_months_of_the_cycle() {
        assertThat(dueDate(given().paused("2023-01-01", "2024-12-31"))).isEqualTo("2028-07-31");
        assertThat(dueDate(given().paused("2023-01-01", "2025-01-01"))).isEqualTo("2028-08-01");
        assertThat(dueDate(given().paused("2023-01-01", "2025-01-02"))).isEqualTo("2028-08-01");
    }

    @Test
    void moves_at_most_by_a_day_less_where_the_first_months_have_no_leap_day() {
        assertThat(dueDate(given().cycle("2024-08-01", "2028-08-01").paused("2025-01-01", "2027-06-01")))
                .isEqualTo(LocalDate.parse("2028-08-01").plusDays(730));
    }

    @Test
    void adds_pauses_before_it_looks_at_the_maximum() {
        EvaluationFixture facts = given().regulation(vo2026().maximumPauseMonths(1))
                .paused("2023-01-01", "2023-01-21")
                .paused("2023-03-01", "2023-03-11");
        assertThat(dueDate(facts)).isEqualTo("2026-08-31");
        assertThat(dueDate(facts.paused("2023-05-01", "2023-05-02"))).isEqualTo("2026-09-01");
        assertThat(dueDate(facts.paused("2023-07-01", "2023-07-02"))).isEqualTo("2026-09-01");
    }

    @Test
    void counts_a_running_pause_up_to_and_including_the_day_of_the_evaluation() {
        EvaluationFixture facts = given().paused("2024-03-01", null);
        assertThat(facts.on("2024-03-10").dueDate()).isEqualTo("2026-08-11");
        assertThat(facts.on("2024-03-01").dueDate()).isEqualTo("2026-08-02");
    }

    @Test
    void counts_nothing_of_a_running_pause_that_begins_after_the_day_of_the_evaluation() {
        EvaluationFixture facts = given().paused("2024-03-01", null);
        assertThat(facts.on("2024-02-29").dueDate()).isEqualTo("2026-08-01");
        assertThat(facts.on("2023-03-01").dueDate()).isEqualTo("2026-08-01");
    }

    @Test
    void counts_days_of_a_pause_that_are_still_to_come() {
        assertThat(given().paused("2024-03-01", "2024-03-31").on("2023-01-01").dueDate())
                .isEqualTo("2026-08-31");
    }

    @Test
    void does_not_move_with_an_extension() {
        Evaluation evaluation =
                given().extended(Extension.Kind.DEFERRAL, "2027-08-01").onTheLastDay();
        assertThat(evaluation.dueDate()).isEqualTo("2026-08-01");
        assertThat(evaluation.earningEnd()).isEqualTo("2027-08-01");
        assertThat(evaluation.lastDay()).isEqualTo("2027-07-31");
    }

    @Test
    void is_the_earning_end_unless_an_extension_is_later() {
        assertThat(given().onTheLastDay().earningEnd()).isEqualTo("2026-08-01");
        assertThat(given().extended(Extension.Kind.LATE, "2026-07-31")
                        .onTheLastDay()
                        .earningEnd())
                .isEqualTo("2026-08-01");
        assertThat(given().extended(Extension.Kind.LATE, "2026-08-02")
                        .onTheLastDay()
                        .earningEnd())
                .isEqualTo("2026-08-02");
    }

    @Test
    void gives_way_to_the_latest_of_several_extensions() {
        Evaluation evaluation = given().extended(Extension.Kind.CONDITIONAL, "2027-08-01")
                .extended(Extension.Kind.DEFERRAL, "2027-03-01")
                .onTheLastDay();
        assertThat(evaluation.earningEnd()).isEqualTo("2027-08-01");
    }

    @Test
    void is_the_earning_end_when_pauses_move_it_past_an_extension() {
        EvaluationFixture facts =
                given().paused("2024-03-01", "2024-03-31").extended(Extension.Kind.DEFERRAL, "2026-08-30");
        assertThat(facts.onTheLastDay().earningEnd()).isEqualTo("2026-08-31");
    }

    @Test
    void needs_a_day_from_the_first_day_of_the_cycle_on() {
        assertThat(given().on("2022-08-01").dueDate()).isEqualTo("2026-08-01");
        assertThatIllegalArgumentException().isThrownBy(() -> given().on("2022-07-31"));
    }

    private static LocalDate dueDate(EvaluationFixture facts) {
        return facts.onTheLastDay().dueDate();
    }
}
