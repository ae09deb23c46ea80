package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.counted;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.RegulationDraft;
import org.junit.jupiter.api.Test;

/** Steps 3 and 4: forms without points, and the caps of one entry. */
class EntryWorthTest {

    @Test
    void leaves_nothing_of_a_form_without_points() {
        Evaluation evaluation = evaluated(validated("a", "2024-03-01", 60).form("SOLO_REFLECTION"));
        assertThat(counted(evaluation, "a")).isZero();
        assertThat(taken(evaluation, "a")).containsExactly("form.without-points 60");
    }

    @Test
    void leaves_all_of_a_form_that_nobody_knows() {
        assertThat(counted(evaluated(validated("a", "2024-03-01", 90_000).form("STARGAZING")), "a"))
                .isEqualTo(90_000);
    }

    @Test
    void caps_one_day_at_the_points_of_one_day() {
        assertThat(taken(evaluated(validated("a", "2024-03-01", 360).form("CONGRESS")), "a"))
                .isEmpty();
        Evaluation over = evaluated(validated("a", "2024-03-01", 361).form("CONGRESS"));
        assertThat(counted(over, "a")).isEqualTo(360);
        assertThat(taken(over, "a")).containsExactly("cap.per-day 1");
    }

    @Test
    void caps_two_days_at_the_points_of_two_days() {
        assertThat(taken(evaluated(congress(720, "2024-05-30", "2024-05-31")), "a"))
                .isEmpty();
        assertThat(taken(evaluated(congress(721, "2024-05-30", "2024-05-31")), "a"))
                .containsExactly("cap.per-day 1");
    }

    @Test
    void counts_a_leap_day_among_the_days() {
        assertThat(taken(evaluated(congress(1081, "2024-02-28", "2024-03-01")), "a"))
                .containsExactly("cap.per-day 1");
        assertThat(taken(evaluated(congress(1081, "2023-02-28", "2023-03-01")), "a"))
                .containsExactly("cap.per-day 361");
    }

    @Test
    void counts_days_before_the_cycle_among_the_days() {
        assertThat(taken(evaluated(congress(1081, "2022-07-30", "2022-08-01")), "a"))
                .containsExactly("cap.per-day 1");
    }

    @Test
    void caps_one_entry_at_the_points_of_one_entry() {
        assertThat(taken(evaluated(trip(1440, "2024-05-01", "2024-05-05")), "a"))
                .isEmpty();
        assertThat(taken(evaluated(trip(1441, "2024-05-01", "2024-05-05")), "a"))
                .containsExactly("cap.per-entry 1");
    }

    @Test
    void takes_by_the_day_before_it_takes_by_the_entry() {
        assertThat(taken(evaluated(trip(1900, "2024-05-01", "2024-05-05")), "a"))
                .containsExactly("cap.per-day 100", "cap.per-entry 360");
    }

    @Test
    void takes_nothing_by_the_entry_when_the_days_took_enough() {
        assertThat(taken(evaluated(trip(1441, "2024-05-01", "2024-05-04")), "a"))
                .containsExactly("cap.per-day 1");
    }

    @Test
    void takes_all_by_a_cap_of_nothing() {
        assertThat(taken(evaluated(vo2026().capPerDay("COURSE", 0), validated("a", "2024-03-01", 60)), "a"))
                .containsExactly("cap.per-day 60");
        assertThat(taken(evaluated(vo2026().capPerEntry("COURSE", 0), validated("a", "2024-03-01", 60)), "a"))
                .containsExactly("cap.per-entry 60");
    }

    @Test
    void takes_nothing_by_a_cap_that_is_not_set() {
        RegulationDraft draft = vo2026().cap("COURSE", new FormCap(null, null, null, null));
        assertThat(taken(evaluated(draft, validated("a", "2024-03-01", 5000)), "a"))
                .isEmpty();
    }

    @Test
    void takes_by_caps_from_every_basis() {
        assertThat(taken(evaluated(explained("a", "2024-03-01", 361).form("CONGRESS")), "a"))
                .containsExactly("cap.per-day 1");
    }

    @Test
    void counts_points_in_the_minutes_of_the_regulation() {
        assertThat(taken(
                        evaluated(
                                vo2026().minutesPerPoint(45),
                                validated("a", "2024-03-01", 271).form("CONGRESS")),
                        "a"))
                .containsExactly("cap.per-day 1");
    }

    private static EntryFixture congress(int minutes, String firstDay, String date) {
        return validated("a", date, minutes).form("CONGRESS").firstDay(firstDay);
    }

    private static EntryFixture trip(int minutes, String firstDay, String date) {
        return validated("a", date, minutes).form("STUDY_TRIP").firstDay(firstDay);
    }

    private static Evaluation evaluated(EntryFixture entry) {
        return evaluated(vo2026(), entry);
    }

    private static Evaluation evaluated(RegulationDraft draft, EntryFixture entry) {
        return given().regulation(draft).entries(entry).onTheLastDay();
    }
}
