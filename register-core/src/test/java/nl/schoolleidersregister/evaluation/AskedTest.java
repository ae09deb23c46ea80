package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_VALIDATED;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2028;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.RegulationDraft;
import org.junit.jupiter.api.Test;

/** Steps 7 and 8: absences, and what is asked. Illness counts from 6 months, 10 points for every full 3 months. */
class AskedTest {

    @Test
    void is_the_points_of_the_regulation_in_minutes() {
        assertThat(total(given())).isEqualTo(9600);
        assertThat(validated(given())).isEqualTo(4800);
    }

    @Test
    void takes_nothing_off_for_an_absence_a_day_too_short() {
        assertThat(points(given().absent("ILLNESS", "2024-01-15", "2024-07-14")))
                .isEqualTo(160);
        assertThat(points(given().absent("ILLNESS", "2024-01-15", "2024-07-15")))
                .isEqualTo(140);
    }

    @Test
    void counts_months_from_a_month_end_by_adding_them() {
        assertThat(points(given().absent("ILLNESS", "2023-08-31", "2024-02-28")))
                .isEqualTo(160);
        assertThat(points(given().absent("ILLNESS", "2023-08-31", "2024-02-29")))
                .isEqualTo(140);
        assertThat(points(given().absent("ILLNESS", "2022-08-31", "2023-02-28")))
                .isEqualTo(140);
    }

    @Test
    void takes_points_off_for_every_full_three_months() {
        assertThat(points(given().absent("ILLNESS", "2024-01-15", "2024-10-14")))
                .isEqualTo(140);
        assertThat(points(given().absent("ILLNESS", "2024-01-15", "2024-10-15")))
                .isEqualTo(130);
    }

    @Test
    void counts_full_months_of_the_part_from_a_month_end_by_adding_them() {
        assertThat(points(given().absent("PREGNANCY", "2023-11-30", "2024-02-28")))
                .isEqualTo(160);
        assertThat(points(given().absent("PREGNANCY", "2023-11-30", "2024-02-29")))
                .isEqualTo(150);
    }

    @Test
    void takes_only_for_the_part_in_the_cycle() {
        assertThat(points(given().absent("ILLNESS", "2022-01-01", "2022-10-31")))
                .isEqualTo(160);
        assertThat(points(given().absent("ILLNESS", "2022-01-01", "2022-11-01")))
                .isEqualTo(150);
        assertThat(points(given().absent("ILLNESS", "2026-05-01", "2027-05-01")))
                .isEqualTo(150);
        assertThat(points(given().absent("ILLNESS", "2026-05-02", "2027-05-01")))
                .isEqualTo(160);
    }

    @Test
    void judges_an_absence_that_straddles_the_cycle_on_its_full_length() {
        assertThat(points(given().absent("ILLNESS", "2022-05-01", "2022-11-01")))
                .isEqualTo(150);
        assertThat(points(given().absent("ILLNESS", "2022-05-02", "2022-11-01")))
                .isEqualTo(160);
    }

    @Test
    void takes_nothing_off_for_an_absence_outside_the_cycle() {
        assertThat(points(given().absent("ILLNESS", "2021-01-01", "2022-08-01")))
                .isEqualTo(160);
        assertThat(points(given().absent("ILLNESS", "2020-01-01", "2021-08-01")))
                .isEqualTo(160);
        assertThat(points(given().absent("ILLNESS", "2026-08-01", "2027-08-01")))
                .isEqualTo(160);
        assertThat(points(given().absent("ILLNESS", "2027-08-01", "2028-08-01")))
                .isEqualTo(160);
    }

    @Test
    void counts_the_part_up_to_a_due_date_that_a_pause_moved() {
        EvaluationFixture facts = given().absent("ILLNESS", "2026-05-02", "2027-05-01");
        assertThat(points(facts.paused("2024-03-01", "2024-03-02"))).isEqualTo(150);
    }

    @Test
    void does_not_count_the_part_in_an_extension() {
        EvaluationFixture facts = given().absent("ILLNESS", "2026-05-02", "2027-05-01");
        assertThat(points(facts.extended(Extension.Kind.DEFERRAL, "2027-08-01")))
                .isEqualTo(160);
    }

    @Test
    void joins_absences_of_one_kind_that_touch() {
        assertThat(points(given().absent("ILLNESS", "2024-04-01", "2024-07-01")
                        .absent("ILLNESS", "2024-01-01", "2024-04-01")))
                .isEqualTo(140);
    }

    @Test
    void joins_three_absences_that_touch_one_after_another() {
        assertThat(points(given().absent("ILLNESS", "2024-01-01", "2024-03-01")
                        .absent("ILLNESS", "2024-03-01", "2024-05-01")
                        .absent("ILLNESS", "2024-05-01", "2024-07-01")))
                .isEqualTo(140);
    }

    @Test
    void does_not_join_absences_with_a_day_between() {
        assertThat(points(given().absent("ILLNESS", "2024-01-01", "2024-04-01")
                        .absent("ILLNESS", "2024-04-02", "2024-07-02")))
                .isEqualTo(160);
    }

    @Test
    void does_not_join_absences_of_two_kinds() {
        assertThat(points(given().absent("ILLNESS", "2024-01-01", "2024-04-01")
                        .absent("LEAVE", "2024-04-01", "2024-07-01")))
                .isEqualTo(160);
    }

    @Test
    void adds_the_reductions_of_every_kind() {
        assertThat(points(given().absent("ILLNESS", "2024-01-01", "2024-07-01")
                        .absent("PREGNANCY", "2024-07-01", "2024-10-01")
                        .absent("ILLNESS", "2025-01-01", "2025-07-01")))
                .isEqualTo(110);
    }

    @Test
    void counts_two_kinds_at_the_same_time_twice() {
        assertThat(points(given().absent("ILLNESS", "2024-01-01", "2024-07-01")
                        .absent("LEAVE", "2024-01-01", "2024-07-01")))
                .isEqualTo(120);
    }

    @Test
    void rounds_full_months_down_for_each_absence_by_itself() {
        assertThat(points(given().absent("ILLNESS", "2024-01-01", "2024-09-01")
                        .absent("LEAVE", "2024-01-01", "2024-08-01")))
                .isEqualTo(120);
    }

    @Test
    void reads_a_running_absence_up_to_and_including_the_day_of_the_evaluation() {
        EvaluationFixture facts = given().absent("ILLNESS", "2024-01-15", null);
        assertThat(facts.on("2024-07-13").finding(POINTS_TOTAL).required()).isEqualTo(9600);
        assertThat(facts.on("2024-07-14").finding(POINTS_TOTAL).required()).isEqualTo(8400);
    }

    @Test
    void takes_nothing_off_for_a_running_absence_that_begins_after_the_day_of_the_evaluation() {
        EvaluationFixture facts = given().absent("ILLNESS", "2024-01-15", null);
        assertThat(facts.on("2024-01-14").finding(POINTS_TOTAL).required()).isEqualTo(9600);
        assertThat(facts.on("2023-01-14").finding(POINTS_TOTAL).required()).isEqualTo(9600);
    }

    @Test
    void joins_a_running_absence_to_the_one_it_touches() {
        EvaluationFixture facts =
                given().absent("ILLNESS", "2024-01-15", "2024-06-01").absent("ILLNESS", "2024-06-01", null);
        assertThat(facts.on("2024-07-13").finding(POINTS_TOTAL).required()).isEqualTo(9600);
        assertThat(facts.on("2024-07-14").finding(POINTS_TOTAL).required()).isEqualTo(8400);
    }

    @Test
    void takes_nothing_off_for_a_kind_that_the_regulation_does_not_list() {
        assertThat(points(given().absent("SABBATICAL", "2024-01-01", "2025-01-01")))
                .isEqualTo(160);
    }

    @Test
    void never_falls_under_nothing() {
        RegulationDraft draft = vo2026().absence("ILLNESS", 6, 3, 80);
        assertThat(points(given().regulation(draft).absent("ILLNESS", "2024-01-01", "2024-07-01")))
                .isZero();
        assertThat(points(given().regulation(draft).absent("ILLNESS", "2024-01-01", "2024-10-01")))
                .isZero();
    }

    @Test
    void rounds_the_part_that_must_be_validated_up() {
        assertThat(validated(given().regulation(vo2026().requiredPoints(1).minimumValidated("37.5"))))
                .isEqualTo(23);
        assertThat(validated(given().regulation(vo2026().requiredPoints(2).minimumValidated("37.5"))))
                .isEqualTo(45);
    }

    @Test
    void keeps_a_hundredth_of_a_percent_exactly() {
        assertThat(validated(given().regulation(vo2026().requiredPoints(10).minimumValidated("33.33"))))
                .isEqualTo(200);
        assertThat(validated(given().regulation(vo2026().requiredPoints(10).minimumValidated("33.34"))))
                .isEqualTo(201);
    }

    @Test
    void takes_the_part_that_must_be_validated_from_what_is_left_after_absence() {
        assertThat(validated(given().absent("ILLNESS", "2024-01-01", "2024-10-01")))
                .isEqualTo(3900);
    }

    @Test
    void follows_the_regulation_of_the_cycle_and_not_of_the_entries() {
        assertThat(total(given().valuedBy("2015-01-01", vo2028()))).isEqualTo(9600);
        assertThat(total(given().regulation(vo2028()).valuedBy("2015-01-01", vo2026())))
                .isEqualTo(12_000);
    }

    private static long points(EvaluationFixture facts) {
        return total(facts) / 60;
    }

    private static long total(EvaluationFixture facts) {
        return facts.onTheLastDay().finding(POINTS_TOTAL).required();
    }

    private static long validated(EvaluationFixture facts) {
        return facts.onTheLastDay().finding(POINTS_VALIDATED).required();
    }
}
