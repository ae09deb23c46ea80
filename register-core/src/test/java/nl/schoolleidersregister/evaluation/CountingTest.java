package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.portfolio;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.counted;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_VALIDATED;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Steps 10 and 11. VO-2026 asks 9600 minutes, 4800 of them validated; at most 2400 in between count as that. */
class CountingTest {

    @Test
    void counts_all_validated_minutes_also_above_what_is_asked() {
        Evaluation evaluation =
                given().entries(validated("a", "2024-03-01", 10_000)).onTheLastDay();
        assertThat(totalAchieved(evaluation)).isEqualTo(10_000);
        assertThat(validatedAchieved(evaluation)).isEqualTo(10_000);
    }

    @Test
    void counts_in_between_as_validated_up_to_its_cap() {
        Evaluation under = given().entries(inBetween("a", "2024-03-01", 2400)).onTheLastDay();
        assertThat(validatedAchieved(under)).isEqualTo(2400);
        assertThat(totalAchieved(under)).isEqualTo(2400);
        Evaluation over = given().entries(inBetween("a", "2024-03-01", 2401)).onTheLastDay();
        assertThat(validatedAchieved(over)).isEqualTo(2400);
        assertThat(totalAchieved(over)).isEqualTo(2401);
        assertThat(counted(over, "a")).isEqualTo(2401);
    }

    @Test
    void hands_out_the_cap_of_in_between_in_order() {
        Evaluation evaluation = given().entries(
                        inBetween("a", "2024-03-01", 2000),
                        inBetween("b", "2024-03-02", 1000),
                        explained("c", "2024-03-03", 4500))
                .onTheLastDay();
        assertThat(validatedAchieved(evaluation)).isEqualTo(2400);
        assertThat(counted(evaluation, "b")).isEqualTo(1000);
        assertThat(counted(evaluation, "c")).isEqualTo(4200);
        assertThat(taken(evaluation, "c")).containsExactly("rest.room 300");
    }

    @Test
    void takes_from_in_between_what_fits_neither_under_the_cap_nor_in_the_rest() {
        Evaluation evaluation = given().entries(explained("a", "2024-03-01", 4700), inBetween("b", "2024-03-02", 2600))
                .onTheLastDay();
        assertThat(counted(evaluation, "b")).isEqualTo(2500);
        assertThat(taken(evaluation, "b")).containsExactly("rest.room 100");
    }

    @Test
    void fills_the_room_of_the_rest_and_takes_the_minute_over_it() {
        Evaluation evaluation = given().entries(
                        explained("a", "2024-03-01", 2400),
                        portfolio("b", "2024-03-02", 2400),
                        portfolio("c", "2024-03-03", 1))
                .onTheLastDay();
        assertThat(taken(evaluation, "b")).isEmpty();
        assertThat(taken(evaluation, "c")).containsExactly("rest.room 1");
        assertThat(totalAchieved(evaluation)).isEqualTo(4800);
        assertThat(validatedAchieved(evaluation)).isZero();
    }

    @Test
    void leaves_more_room_to_the_rest_where_less_must_be_validated() {
        Evaluation evaluation = given().regulation(vo2026().minimumValidated("0"))
                .entries(explained("a", "2024-03-01", 9601))
                .onTheLastDay();
        assertThat(counted(evaluation, "a")).isEqualTo(9600);
    }

    @Test
    void leaves_no_room_to_the_rest_where_all_must_be_validated() {
        Evaluation evaluation = given().regulation(vo2026().minimumValidated("100"))
                .entries(explained("a", "2024-03-01", 60))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).containsExactly("rest.room 60");
    }

    @Test
    void leaves_less_room_to_the_rest_after_an_absence() {
        Evaluation evaluation = given().absent("ILLNESS", "2024-01-01", "2024-07-01")
                .entries(explained("a", "2025-03-01", 4800))
                .onTheLastDay();
        assertThat(taken(evaluation, "a")).containsExactly("rest.room 600");
    }

    @Test
    void does_not_lower_the_cap_of_in_between_after_an_absence() {
        Evaluation evaluation = given().absent("ILLNESS", "2024-01-01", "2024-07-01")
                .entries(inBetween("a", "2025-03-01", 2400))
                .onTheLastDay();
        assertThat(validatedAchieved(evaluation)).isEqualTo(2400);
    }

    @Test
    void moves_all_in_between_to_the_rest_where_its_cap_is_nothing() {
        Evaluation evaluation = given().regulation(vo2026().inBetweenCapPoints(0))
                .entries(inBetween("a", "2025-03-01", 60))
                .onTheLastDay();
        assertThat(validatedAchieved(evaluation)).isZero();
        assertThat(totalAchieved(evaluation)).isEqualTo(60);
    }

    @Test
    void adds_up_to_the_minutes_of_every_entry() {
        Evaluation evaluation = given().entries(
                        inBetween("a", "2024-05-05", 9000).form("STUDY_TRIP").firstDay("2024-05-01"),
                        explained("b", "2024-05-05", 5000))
                .onTheLastDay();
        assertThat(counted(evaluation, "a")).isEqualTo(1440);
        assertThat(taken(evaluation, "a")).containsExactly("cap.per-day 7200", "cap.per-entry 360");
        assertThat(counted(evaluation, "b")).isEqualTo(4800);
        assertThat(taken(evaluation, "b")).containsExactly("rest.room 200");
    }

    private static long totalAchieved(Evaluation evaluation) {
        return evaluation.finding(POINTS_TOTAL).achieved();
    }

    private static long validatedAchieved(Evaluation evaluation) {
        return evaluation.finding(POINTS_VALIDATED).achieved();
    }
}
