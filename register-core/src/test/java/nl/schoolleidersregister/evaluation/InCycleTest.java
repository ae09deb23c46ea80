package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.counted;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Step 2: which entries are in the cycle, and in which order they stand. */
class InCycleTest {

    @Test
    void counts_an_entry_on_the_first_day_and_not_one_on_the_day_before() {
        Evaluation evaluation = given().entries(validated("in", "2022-08-01", 60), validated("out", "2022-07-31", 60))
                .onTheLastDay();
        assertThat(counted(evaluation, "in")).isEqualTo(60);
        assertThat(counted(evaluation, "out")).isZero();
        assertThat(taken(evaluation, "out")).containsExactly("entry.outside-cycle 60");
    }

    @Test
    void counts_an_entry_on_the_last_day_and_not_one_on_the_due_date() {
        Evaluation evaluation = given().entries(validated("in", "2026-07-31", 60), validated("out", "2026-08-01", 60))
                .on("2026-08-02");
        assertThat(taken(evaluation, "in")).isEmpty();
        assertThat(taken(evaluation, "out")).containsExactly("entry.outside-cycle 60");
    }

    @Test
    void counts_an_entry_on_the_due_date_and_the_day_after_in_an_extension() {
        Evaluation evaluation = given().extended(Extension.Kind.LATE, "2026-08-03")
                .entries(
                        validated("due-date", "2026-08-01", 60),
                        validated("day-after", "2026-08-02", 60),
                        validated("end", "2026-08-03", 60))
                .on("2026-08-03");
        assertThat(taken(evaluation, "due-date")).isEmpty();
        assertThat(taken(evaluation, "day-after")).isEmpty();
        assertThat(taken(evaluation, "end")).containsExactly("entry.outside-cycle 60");
    }

    @Test
    void counts_an_entry_on_the_day_of_the_evaluation_and_not_one_on_the_day_after() {
        Evaluation evaluation = given().entries(validated("in", "2024-02-29", 60), validated("out", "2024-03-01", 60))
                .on("2024-02-29");
        assertThat(taken(evaluation, "in")).isEmpty();
        assertThat(taken(evaluation, "out")).containsExactly("entry.after-date 60");
    }

    @Test
    void calls_an_entry_outside_the_cycle_that_is_also_after_the_day_of_the_evaluation() {
        Evaluation evaluation =
                given().entries(validated("out", "2026-08-01", 60)).on("2024-02-29");
        assertThat(taken(evaluation, "out")).containsExactly("entry.outside-cycle 60");
    }

    @Test
    void counts_a_whole_entry_that_began_before_the_cycle() {
        Evaluation evaluation = given().entries(
                        validated("in", "2022-08-01", 900).firstDay("2022-06-01"))
                .onTheLastDay();
        assertThat(counted(evaluation, "in")).isEqualTo(900);
    }

    @Test
    void counts_nothing_of_an_entry_whose_last_day_is_after_the_cycle() {
        Evaluation evaluation = given().entries(
                        validated("out", "2026-08-01", 900).firstDay("2026-06-01"))
                .on("2026-08-01");
        assertThat(taken(evaluation, "out")).containsExactly("entry.outside-cycle 900");
    }

    @Test
    void counts_an_entry_in_a_pause() {
        Evaluation evaluation = given().paused("2024-01-01", "2024-06-01")
                .entries(validated("in", "2024-03-01", 60))
                .onTheLastDay();
        assertThat(counted(evaluation, "in")).isEqualTo(60);
    }

    @Test
    void counts_an_entry_in_the_days_that_a_pause_brought() {
        EvaluationFixture facts = given().paused("2024-03-01", "2024-03-31")
                .entries(validated("in", "2026-08-30", 60), validated("out", "2026-08-31", 60));
        assertThat(taken(facts.on("2026-09-01"), "in")).isEmpty();
        assertThat(taken(facts.on("2026-09-01"), "out")).containsExactly("entry.outside-cycle 60");
    }

    @Test
    void lists_entries_by_date_and_then_by_id() {
        Evaluation evaluation = given().entries(
                        validated("b", "2024-03-01", 60),
                        validated("ab", "2024-03-01", 60),
                        validated("a", "2024-03-01", 60),
                        validated("c", "2023-03-01", 60),
                        validated("d", "2030-03-01", 60))
                .onTheLastDay();
        assertThat(ids(evaluation)).containsExactly("c", "a", "ab", "b", "d");
    }

    @Test
    void puts_an_id_beyond_the_basic_plane_last_as_its_code_point_says() {
        Evaluation evaluation = given().entries(
                        validated("x\uD83D\uDE00", "2024-03-01", 60),
                        validated("x\uE000", "2024-03-01", 60),
                        validated("x\uD83D\uDE00a", "2024-03-01", 60),
                        validated("x\uD83D\uDE01", "2024-03-01", 60))
                .onTheLastDay();
        assertThat(ids(evaluation)).containsExactly("x\uE000", "x\uD83D\uDE00", "x\uD83D\uDE00a", "x\uD83D\uDE01");
    }

    @Test
    void hands_out_what_is_scarce_in_that_order() {
        EntryFixture early = explained("z", "2024-02-29", 4800);
        EntryFixture late = explained("a", "2024-03-01", 60);
        Evaluation evaluation = given().entries(late, early).onTheLastDay();
        assertThat(counted(evaluation, "z")).isEqualTo(4800);
        assertThat(taken(evaluation, "a")).containsExactly("rest.room 60");
    }

    private static List<String> ids(Evaluation evaluation) {
        return evaluation.entries().stream().map(result -> result.id().value()).toList();
    }
}
