package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;

/** What the numbers of an evaluation were made from. */
class ReasonsTest {

    private static final String LAST_DAY = "2026-07-31";

    @Test
    void what_is_in_between_counts_as_validated_in_order_until_its_cap_is_full() {
        Reasons reasons = given().entries(
                        inBetween("later", "2024-02-01", 1000),
                        inBetween("earlier", "2024-01-01", 2000),
                        inBetween("last", "2024-03-01", 100),
                        validated("course", "2024-05-01", 600),
                        explained("own", "2024-05-01", 300))
                .reasonsOn(LAST_DAY);
        assertThat(reasons.validated())
                .isEqualTo(
                        Map.of(new EntryId("earlier"), 2000L, new EntryId("later"), 400L, new EntryId("course"), 600L));
    }

    @Test
    void minutes_without_room_in_the_rest_still_count_for_their_competences() {
        Reasons reasons = given().entries(
                        explained("own", "2023-01-01", 4800).competences("C4"),
                        inBetween("network", "2024-01-01", 3000).competences("C1", "C2", "C3"),
                        validated("old", "2022-07-31", 600).competences("C5"))
                .reasonsOn(LAST_DAY);
        assertThat(reasons.competences())
                .isEqualTo(Map.of(
                        new Competence("C1"), 1000L,
                        new Competence("C2"), 1000L,
                        new Competence("C3"), 1000L,
                        new Competence("C4"), 4800L));
    }

    @Test
    void a_competence_needs_its_points_less_what_absence_takes_off_and_never_nothing() {
        assertThat(given().reasonsOn(LAST_DAY).minutesEach()).isEqualTo(600);
        assertThat(given().absent("ILLNESS", "2023-01-01", "2023-07-01")
                        .reasonsOn(LAST_DAY)
                        .minutesEach())
                .isEqualTo(525);
        assertThat(given().regulation(RegulationFixture.vo2026().requiredPoints(0))
                        .reasonsOn(LAST_DAY)
                        .minutesEach())
                .isEqualTo(1);
    }

    @Test
    void work_that_counts_comes_with_its_days_and_whether_it_runs() {
        Reasons reasons = given().employed("2022-08-01", "2022-08-11", "0.5")
                .employed("2022-08-01", null, "0.5", "DOCENT")
                .reasonsOn("2022-08-21");
        assertThat(reasons.worked()).extracting(Reasons.Worked::days).containsExactly(20L, 10L);
        assertThat(reasons.worked()).extracting(Reasons.Worked::onTheDay).containsExactly(true, false);
    }

    @Test
    void gaps_are_the_stretches_without_work_and_outside_pauses() {
        Reasons reasons = given().neverEmployed()
                .employed("2022-09-01", "2022-10-01", "1")
                .paused("2022-11-01", "2022-12-01")
                .reasonsOn("2023-01-01");
        assertThat(reasons.gaps())
                .containsExactly(
                        period("2022-08-01", "2022-09-01"),
                        period("2022-10-01", "2022-11-01"),
                        period("2022-12-01", "2023-01-01"));
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
