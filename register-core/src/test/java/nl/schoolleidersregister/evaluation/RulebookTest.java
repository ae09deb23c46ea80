package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2028;
import static nl.schoolleidersregister.regulation.RunningCycles.ADOPT;
import static nl.schoolleidersregister.regulation.RunningCycles.KEEP;
import static nl.schoolleidersregister.regulation.RunningCycles.MOST_FAVOURABLE;
import static nl.schoolleidersregister.shared.Moments.day;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook.Adopted;
import nl.schoolleidersregister.evaluation.Rulebook.Due;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.RegulationDraft;
import nl.schoolleidersregister.regulation.RegulationId;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.regulation.RunningCycles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Which of all adopted regulations judges: VO-2026 from 2015 on, VO-2028 of five years from 2028 on. */
class RulebookTest {

    /** A cycle from 2025 to 2029 with points enough for VO-2026 and not for VO-2028. */
    private static final Facts RUNNING = cycle("2025-08-01", "2029-08-01", 9600);

    @Test
    void the_regulation_in_force_is_the_latest_that_came_in_force() {
        var book = book(KEEP);
        assertThat(inForce(book, "2027-12-31")).isEqualTo("VO-2026");
        assertThat(inForce(book, "2028-01-01")).isEqualTo("VO-2028");
    }

    @Test
    void before_the_first_of_all_the_first_is_in_force() {
        assertThat(inForce(book(KEEP), "2014-12-31")).isEqualTo("VO-2026");
    }

    @Test
    void what_was_repealed_is_in_force_until_that_day() {
        var book = book(adopted(vo2026(), null), adopted(vo2028(), "2030-07-01"));
        assertThat(inForce(book, "2030-06-30")).isEqualTo("VO-2028");
        assertThat(inForce(book, "2030-07-01")).isEqualTo("VO-2026");
    }

    @Test
    void one_regulation_judges_alone() {
        assertThat(judge(book(adopted(vo2026(), null)), RUNNING, "2029-07-31")).isEqualTo("VO-2026");
    }

    @Test
    void keeps_the_regulation_of_the_first_day_of_the_cycle() {
        assertThat(judge(book(KEEP), RUNNING, "2029-07-31")).isEqualTo("VO-2026");
        assertThat(judge(book(KEEP), cycle("2027-12-31", "2031-12-31", 60), "2031-12-30"))
                .isEqualTo("VO-2026");
        assertThat(judge(book(KEEP), cycle("2028-01-01", "2033-01-01", 60), "2032-12-31"))
                .isEqualTo("VO-2028");
    }

    @Test
    void adopts_the_new_one_from_the_day_it_is_in_force() {
        assertThat(judge(book(ADOPT), RUNNING, "2027-12-31")).isEqualTo("VO-2026");
        var evaluation = book(ADOPT).evaluate(RUNNING, day("2028-01-01"));
        assertThat(evaluation.regulation().value()).isEqualTo("VO-2028");
        assertThat(evaluation.dueDate()).isEqualTo("2030-08-01");
    }

    @Test
    void a_cycle_that_was_over_when_the_new_one_came_is_not_adopted() {
        var lastDayBefore = cycle("2024-01-02", "2028-01-02", 9600);
        assertThat(judge(book(ADOPT), lastDayBefore, "2028-06-01")).isEqualTo("VO-2028");
        var over = cycle("2024-01-01", "2028-01-01", 9600);
        assertThat(judge(book(ADOPT), over, "2028-06-01")).isEqualTo("VO-2026");
    }

    @Test
    void a_pause_keeps_a_cycle_running_until_the_new_one_comes() {
        var paused = given().cycle("2024-01-01", "2028-01-01").paused("2025-01-01", "2025-01-02");
        assertThat(judge(book(ADOPT), paused.facts(), "2028-06-01")).isEqualTo("VO-2028");
    }

    @Test
    void the_more_favourable_of_the_two_judges() {
        assertThat(judge(book(MOST_FAVOURABLE), RUNNING, "2029-07-31")).isEqualTo("VO-2026");
        var little = cycle("2025-08-01", "2029-08-01", 60);
        assertThat(judge(book(MOST_FAVOURABLE), little, "2029-07-31")).isEqualTo("VO-2028");
        var easier = book(adopted(vo2026(), null), adopted(vo2028().requiredPoints(100), null));
        assertThat(judge(easier, cycle("2025-08-01", "2029-08-01", 7000), "2029-07-31"))
                .isEqualTo("VO-2028");
    }

    @Test
    void the_more_favourable_of_three_judges() {
        var book = book(
                adopted(vo2026(), null),
                adopted(vo2028(), null),
                adopted(vo2028().id("VO-2029").inForceFrom(day("2029-01-01")).requiredPoints(10), null));
        var little = cycle("2025-08-01", "2029-08-01", 1800);
        assertThat(judge(book, little, "2028-12-31")).isEqualTo("VO-2028");
        assertThat(judge(book, little, "2029-01-01")).isEqualTo("VO-2029");
    }

    @Test
    void one_that_adopts_puts_all_before_it_aside() {
        var book = book(
                adopted(vo2026(), null),
                adopted(vo2028(), null),
                adopted(vo2028().id("VO-2029").inForceFrom(day("2029-01-01")).runningCycles(ADOPT), null));
        assertThat(judge(book, RUNNING, "2028-12-31")).isEqualTo("VO-2026");
        assertThat(judge(book, RUNNING, "2029-01-01")).isEqualTo("VO-2029");
    }

    @Test
    void a_cycle_that_one_made_longer_still_runs_for_the_next() {
        var book = book(
                adopted(vo2026(), null),
                adopted(vo2028().runningCycles(ADOPT), null),
                adopted(vo2028().id("VO-2030").inForceFrom(day("2030-07-31")).runningCycles(ADOPT), null));
        assertThat(judge(book, RUNNING, "2030-07-31")).isEqualTo("VO-2030");
    }

    @Test
    void what_was_repealed_no_longer_judges_a_running_cycle() {
        var book = book(adopted(vo2026(), null), adopted(vo2028().runningCycles(ADOPT), "2029-01-01"));
        assertThat(judge(book, RUNNING, "2028-12-31")).isEqualTo("VO-2028");
        assertThat(judge(book, RUNNING, "2029-01-01")).isEqualTo("VO-2026");
    }

    @Test
    void what_was_repealed_still_judges_a_cycle_that_began_under_it() {
        var book = book(adopted(vo2026(), null), adopted(vo2028(), "2029-01-01"));
        assertThat(judge(book, cycle("2028-12-31", "2033-12-31", 60), "2033-12-30"))
                .isEqualTo("VO-2028");
        assertThat(judge(book, cycle("2029-01-01", "2033-01-01", 60), "2032-12-31"))
                .isEqualTo("VO-2026");
    }

    @Test
    void an_entry_is_worth_what_the_regulation_of_its_own_day_says() {
        var book = book(adopted(vo2026(), null), adopted(vo2028().capPerEntry("COURSE", 1), "2029-01-01"));
        var facts = given().cycle("2025-08-01", "2029-08-01")
                .entries(
                        validated("before", "2027-12-31", 600),
                        validated("first", "2028-01-01", 600),
                        validated("last", "2028-12-31", 600),
                        validated("after", "2029-01-01", 600))
                .facts();
        var evaluation = book.evaluate(facts, day("2029-07-31"));
        assertThat(evaluation.regulation().value()).isEqualTo("VO-2026");
        assertThat(taken(evaluation, "before")).isEmpty();
        assertThat(taken(evaluation, "first")).containsExactly("cap.per-entry 540");
        assertThat(taken(evaluation, "last")).containsExactly("cap.per-entry 540");
        assertThat(taken(evaluation, "after")).isEmpty();
    }

    @Test
    void values_by_a_row_for_every_day_on_which_a_regulation_comes_or_goes() {
        var book = book(adopted(vo2028(), "2030-07-01"), adopted(vo2026(), null));
        assertThat(book.valuedBy())
                .extracting(row -> row.from() + " " + row.regulation().id().value())
                .containsExactly("2015-01-01 VO-2026", "2028-01-01 VO-2028", "2030-07-01 VO-2026");
    }

    @Test
    void shows_what_the_one_that_judges_looked_at() {
        var judged = book(ADOPT).judge(RUNNING, day("2028-01-01"));
        assertThat(judged.regulation().id().value()).isEqualTo("VO-2028");
        assertThat(judged.facts().cycle().until()).isEqualTo("2030-08-01");
        assertThat(judged.facts().valuedBy()).hasSize(2);
        assertThat(judged.evaluation())
                .isEqualTo(Evaluator.evaluate(judged.facts(), judged.regulation(), day("2028-01-01")));
        var kept = book(MOST_FAVOURABLE).judge(RUNNING, day("2029-07-31"));
        assertThat(kept.regulation().id().value()).isEqualTo("VO-2026");
        assertThat(kept.facts().cycle()).isEqualTo(RUNNING.cycle());
    }

    @Test
    void tells_every_due_date_a_cycle_can_have() {
        assertThat(book(MOST_FAVOURABLE).dues(RUNNING, day("2027-12-31")))
                .extracting(Due::dueDate)
                .containsExactly(day("2029-08-01"));
        assertThat(book(MOST_FAVOURABLE).dues(RUNNING, day("2028-01-01")))
                .extracting(Due::dueDate)
                .containsExactly(day("2029-08-01"), day("2030-08-01"));
        assertThat(book(ADOPT).dues(RUNNING, day("2028-01-01")))
                .extracting(Due::dueDate)
                .containsExactly(day("2030-08-01"));
    }

    @Test
    void knows_each_by_its_name() {
        var book = book(KEEP);
        assertThat(book.named(new RegulationId("VO-2028")).regulation())
                .isEqualTo(vo2028().runningCycles(KEEP).adopt());
        assertThatIllegalArgumentException().isThrownBy(() -> book.named(new RegulationId("VO-2030")));
    }

    @Test
    void is_never_empty_and_has_none_twice() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rulebook(List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> book(adopted(vo2026(), null), adopted(vo2026(), null)));
    }

    private static Facts cycle(String from, String until, int validatedMinutes) {
        return given().cycle(from, until)
                .entries(validated("a", from, validatedMinutes))
                .facts();
    }

    private static String inForce(Rulebook book, String on) {
        return book.inForceOn(day(on)).reference().id().value();
    }

    private static String judge(Rulebook book, Facts facts, String on) {
        return book.evaluate(facts, day(on)).regulation().value();
    }

    private static Rulebook book(RunningCycles transition) {
        return book(adopted(vo2026(), null), adopted(vo2028().runningCycles(transition), null));
    }

    private static Rulebook book(Adopted... adopted) {
        return new Rulebook(List.of(adopted));
    }

    private static Adopted adopted(RegulationDraft draft, @Nullable String repealedFrom) {
        var regulation = draft.adopt();
        return new Adopted(
                new RegulationReference(regulation.id(), DocumentHash.of(regulation.toString())),
                regulation,
                repealedFrom == null ? null : day(repealedFrom));
    }
}
