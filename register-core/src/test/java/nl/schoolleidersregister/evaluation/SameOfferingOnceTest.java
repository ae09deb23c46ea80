package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.counted;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Step 5: one entry of an offering keeps its minutes. */
class SameOfferingOnceTest {

    @Test
    void keeps_the_entry_with_the_most_minutes() {
        Evaluation evaluation = given().entries(
                        validated("short", "2023-03-01", 60).offering("o"),
                        validated("long", "2024-03-01", 61).offering("o"))
                .onTheLastDay();
        assertThat(taken(evaluation, "short")).containsExactly("offering.once 60");
        assertThat(counted(evaluation, "long")).isEqualTo(61);
    }

    @Test
    void keeps_the_first_of_two_with_the_same_minutes() {
        Evaluation evaluation = given().entries(
                        validated("second", "2024-03-01", 60).offering("o"),
                        validated("first", "2023-03-01", 60).offering("o"))
                .onTheLastDay();
        assertThat(counted(evaluation, "first")).isEqualTo(60);
        assertThat(taken(evaluation, "second")).containsExactly("offering.once 60");
    }

    @Test
    void keeps_a_validated_entry_before_any_other() {
        Evaluation evaluation = given().entries(
                        explained("explained", "2023-03-01", 600).offering("o"),
                        validated("validated", "2024-03-01", 60).offering("o"),
                        inBetween("between", "2025-03-01", 600).offering("o"))
                .onTheLastDay();
        assertThat(counted(evaluation, "validated")).isEqualTo(60);
        assertThat(taken(evaluation, "explained")).containsExactly("offering.once 600");
        assertThat(taken(evaluation, "between")).containsExactly("offering.once 600");
    }

    @Test
    void keeps_a_validated_entry_that_the_earlier_steps_left_nothing() {
        Evaluation evaluation = given().entries(
                        validated("empty", "2024-03-01", 60)
                                .form("SOLO_REFLECTION")
                                .offering("o"),
                        explained("other", "2023-03-01", 60).offering("o"))
                .onTheLastDay();
        assertThat(counted(evaluation, "empty")).isZero();
        assertThat(taken(evaluation, "empty")).containsExactly("form.without-points 60");
        assertThat(taken(evaluation, "other")).containsExactly("offering.once 60");
    }

    @Test
    void compares_the_minutes_that_caps_of_one_entry_left() {
        Evaluation evaluation = given().entries(
                        validated("capped", "2023-03-01", 900).form("CONGRESS").offering("o"),
                        validated("course", "2024-03-01", 361).offering("o"))
                .onTheLastDay();
        assertThat(taken(evaluation, "capped")).containsExactly("cap.per-day 540", "offering.once 360");
        assertThat(counted(evaluation, "course")).isEqualTo(361);
    }

    @Test
    void keeps_the_most_minutes_among_those_that_are_not_validated() {
        Evaluation evaluation = given().entries(
                        explained("short", "2023-03-01", 60).offering("o"),
                        inBetween("long", "2024-03-01", 61).offering("o"))
                .onTheLastDay();
        assertThat(taken(evaluation, "short")).containsExactly("offering.once 60");
        assertThat(counted(evaluation, "long")).isEqualTo(61);
    }

    @Test
    void keeps_one_entry_of_each_offering_and_all_without_offering() {
        Evaluation evaluation = given().entries(
                        validated("a", "2023-03-01", 60).offering("o"),
                        validated("b", "2023-03-01", 60).offering("p"),
                        validated("c", "2023-03-01", 60),
                        validated("d", "2023-03-01", 60))
                .onTheLastDay();
        assertThat(evaluation.entries())
                .allSatisfy(result -> assertThat(result.counted()).isEqualTo(60));
    }

    @Test
    void lets_an_entry_outside_the_cycle_or_after_the_day_not_compete() {
        Evaluation evaluation = given().entries(
                        validated("before", "2022-07-31", 900).offering("o"),
                        validated("in", "2024-03-01", 60).offering("o"),
                        validated("after", "2025-03-01", 900).offering("o"))
                .on("2025-02-28");
        assertThat(counted(evaluation, "in")).isEqualTo(60);
    }

    @Test
    void takes_nothing_where_the_regulation_has_no_such_rule() {
        Evaluation evaluation = given().regulation(vo2026().sameOfferingOncePerCycle(false))
                .entries(
                        validated("a", "2023-03-01", 60).offering("o"),
                        validated("b", "2024-03-01", 60).offering("o"))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).isEmpty();
        assertThat(taken(evaluation, "b")).isEmpty();
    }

    @Test
    void takes_only_from_an_entry_whose_own_regulation_has_the_rule() {
        Evaluation evaluation = given().valuedBy("2024-01-01", vo2026().sameOfferingOncePerCycle(false))
                .entries(
                        validated("with-rule", "2023-12-31", 60).offering("o"),
                        validated("without-rule", "2024-01-01", 50).offering("o"),
                        validated("most", "2025-01-01", 70).offering("o"))
                .onTheLastDay();
        assertThat(taken(evaluation, "with-rule")).containsExactly("offering.once 60");
        assertThat(taken(evaluation, "without-rule")).isEmpty();
        assertThat(counted(evaluation, "most")).isEqualTo(70);
    }

    @Test
    void is_judged_before_the_caps_of_the_form() {
        Evaluation evaluation = given().entries(
                        validated("a", "2023-01-10", 480).form("INTERVISION"),
                        validated("b", "2023-02-10", 480).form("INTERVISION").offering("o"),
                        validated("c", "2024-03-01", 60).offering("o"))
                .onTheLastDay();
        assertThat(taken(evaluation, "b")).containsExactly("cap.per-calendar-year 480");
        assertThat(taken(evaluation, "c")).containsExactly("offering.once 60");
    }
}
