package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an entry is worth follows the regulation in force on its date, what is asked does not. */
class ValuedByTest {

    private static final EvaluationFixture TWO_REGULATIONS = given().valuedBy(
                    "2025-01-01", vo2026().capPerEntry("COURSE", 2))
            .valuedBy("2024-01-01", vo2026().capPerEntry("COURSE", 1))
            .entries(
                    validated("before", "2023-12-31", 600),
                    validated("first", "2024-01-01", 600),
                    validated("last", "2024-12-31", 600),
                    validated("next", "2025-01-01", 600));

    @Test
    void values_an_entry_by_the_row_with_the_latest_day_on_or_before_its_date() {
        Evaluation evaluation = TWO_REGULATIONS.onTheLastDay();
        assertThat(taken(evaluation, "first")).containsExactly("cap.per-entry 540");
        assertThat(taken(evaluation, "last")).containsExactly("cap.per-entry 540");
        assertThat(taken(evaluation, "next")).containsExactly("cap.per-entry 480");
    }

    @Test
    void values_an_entry_before_every_row_by_the_regulation_of_the_cycle() {
        assertThat(taken(TWO_REGULATIONS.onTheLastDay(), "before")).isEmpty();
    }

    @Test
    void values_by_the_last_day_and_not_by_the_first() {
        Evaluation evaluation = given().valuedBy("2024-01-01", vo2026().capPerDay("COURSE", 1))
                .entries(validated("a", "2024-01-01", 600).firstDay("2023-12-31"))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).containsExactly("cap.per-day 480");
    }

    @Test
    void counts_caps_in_the_minutes_of_the_regulation_of_the_entry() {
        Evaluation evaluation = given().valuedBy(
                        "2024-01-01", vo2026().minutesPerPoint(30).capPerCycle("COURSE", 2))
                .entries(validated("a", "2024-01-01", 100))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).containsExactly("cap.per-cycle 40");
    }

    @Test
    void gives_a_form_no_points_by_the_regulation_of_the_entry() {
        Evaluation evaluation = given().valuedBy("2024-01-01", vo2026().formsWithoutPoints("COURSE"))
                .entries(validated("a", "2023-12-31", 100), validated("b", "2024-01-01", 100))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).isEmpty();
        assertThat(taken(evaluation, "b")).containsExactly("form.without-points 100");
    }
}
