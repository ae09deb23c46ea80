package nl.schoolleidersregister.evaluation.second;

import static nl.schoolleidersregister.evaluation.Basis.EXPLAINED;
import static nl.schoolleidersregister.evaluation.Basis.IN_BETWEEN;
import static nl.schoolleidersregister.evaluation.Basis.PORTFOLIO;
import static nl.schoolleidersregister.evaluation.Basis.VALIDATED;
import static nl.schoolleidersregister.evaluation.EntryRule.AFTER_DATE;
import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_CALENDAR_YEAR;
import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_CYCLE;
import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_DAY;
import static nl.schoolleidersregister.evaluation.EntryRule.CAP_PER_ENTRY;
import static nl.schoolleidersregister.evaluation.EntryRule.FORM_WITHOUT_POINTS;
import static nl.schoolleidersregister.evaluation.EntryRule.OFFERING_ONCE;
import static nl.schoolleidersregister.evaluation.EntryRule.OUTSIDE_CYCLE;
import static nl.schoolleidersregister.evaluation.EntryRule.REST_ROOM;
import static nl.schoolleidersregister.evaluation.FindingRule.BREADTH;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_VALIDATED;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_EMPLOYED;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_GAP;
import static nl.schoolleidersregister.evaluation.FindingRule.WORK_HOURS;
import static nl.schoolleidersregister.evaluation.Outcome.MET;
import static nl.schoolleidersregister.evaluation.Outcome.NOT_MET;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.EntryId;
import nl.schoolleidersregister.evaluation.EntryResult;
import nl.schoolleidersregister.evaluation.Evaluation;
import nl.schoolleidersregister.evaluation.Finding;
import nl.schoolleidersregister.evaluation.Need;
import nl.schoolleidersregister.evaluation.NotCounted;
import nl.schoolleidersregister.evaluation.Verdict;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import org.junit.jupiter.api.Test;

/** Examples worked out by hand from the text, so that the second reading is not only held against the first. */
class SecondReadingTest {

    private static final String LAST_DAY = "2026-07-31";

    private final Situation situation = new Situation();
    private Regulation regulation = RegulationFixture.VO_2026;

    @Test
    void answers_the_example_of_the_text() {
        situation
                .works("2019-08-01", null, "1.0")
                .entry("a1", "2023-03-10", "2023-03-10", 720, VALIDATED, "COURSE", "o-17", "C1", "C3");
        assertThat(on(LAST_DAY))
                .isEqualTo(new Evaluation(
                        Verdict.NOT_ELIGIBLE,
                        regulation.id(),
                        LocalDate.parse("2026-08-01"),
                        LocalDate.parse("2026-08-01"),
                        LocalDate.parse("2026-07-31"),
                        List.of(
                                new Finding(WORK_EMPLOYED, "C1", MET, 1, 1),
                                // 1,460 of 1,461 days: 1328 x 1460/1461 and 1660 x 1460/365.25
                                new Finding(WORK_HOURS, "C1", MET, 1327, 6635),
                                new Finding(WORK_GAP, "C2", MET, 24, 0),
                                new Finding(POINTS_TOTAL, "B2", NOT_MET, 9600, 720),
                                new Finding(POINTS_VALIDATED, "B3", NOT_MET, 4800, 720),
                                new Finding(BREADTH, "B12", NOT_MET, 3, 0)),
                        List.of(new Need(POINTS_TOTAL, 8880), new Need(POINTS_VALIDATED, 4080), new Need(BREADTH, 3)),
                        List.of(new EntryResult(new EntryId("a1"), 720, List.of()))));
    }

    @Test
    void a_pause_moves_the_due_date_by_its_days() {
        situation.pauses("2023-01-01", "2023-04-01");
        assertThat(on(LAST_DAY).dueDate()).isEqualTo("2026-10-30");
    }

    @Test
    void a_pause_in_the_time_that_a_pause_added_moves_it_again() {
        situation.pauses("2023-01-01", "2023-01-11").pauses("2026-08-05", "2026-08-20");
        assertThat(on(LAST_DAY).dueDate()).isEqualTo("2026-08-26");
    }

    @Test
    void a_pause_from_the_due_date_on_moves_nothing() {
        situation.pauses("2026-08-01", "2026-09-01");
        assertThat(on(LAST_DAY).dueDate()).isEqualTo("2026-08-01");
    }

    @Test
    void the_clock_stands_still_for_no_more_days_than_the_first_two_years_have() {
        situation.pauses("2023-01-01", null);
        // [2022-08-01, 2024-08-01) has 731 days
        assertThat(on("2026-08-01").dueDate()).isEqualTo("2028-08-01");
    }

    @Test
    void an_extension_gives_time_to_earn_and_leaves_the_due_date() {
        situation.extendedUntil("2027-02-01").entry("late", "2027-01-31", 60, VALIDATED, "COURSE", "C1");
        Evaluation evaluation = on("2027-02-01");
        assertThat(evaluation.dueDate()).isEqualTo("2026-08-01");
        assertThat(evaluation.lastDay()).isEqualTo("2027-01-31");
        assertCounted(evaluation, "late", 60);
    }

    @Test
    void an_entry_belongs_to_the_cycle_of_its_last_day() {
        situation
                .entry("before", "2022-07-31", 60, VALIDATED, "COURSE", "C1")
                .entry("over", "2022-07-30", "2022-08-01", 60, VALIDATED, "COURSE", null, "C1")
                .entry("soon", "2026-07-31", 60, VALIDATED, "COURSE", "C1")
                .entry("next", "2026-08-01", 60, VALIDATED, "COURSE", "C1");
        Evaluation evaluation = on("2026-07-30");
        assertCounted(evaluation, "before", 0, new NotCounted(OUTSIDE_CYCLE, 60));
        assertCounted(evaluation, "over", 60);
        assertCounted(evaluation, "soon", 0, new NotCounted(AFTER_DATE, 60));
        assertCounted(evaluation, "next", 0, new NotCounted(OUTSIDE_CYCLE, 60));
    }

    @Test
    void each_cap_takes_from_what_the_one_before_left() {
        situation
                .entry("alone", "2023-01-01", 60, VALIDATED, "SOLO_REFLECTION", "C1")
                .entry("congress", "2023-02-01", "2023-02-02", 800, VALIDATED, "CONGRESS", null, "C1")
                .entry("trip", "2023-03-01", "2023-03-05", 2000, VALIDATED, "STUDY_TRIP", null, "C1")
                .entry("coach", "2023-04-01", 1500, VALIDATED, "COACHING", "C1")
                .entry("peers", "2023-05-01", 300, VALIDATED, "INTERVISION", "C1")
                .entry("peers2", "2023-12-31", 300, VALIDATED, "INTERVISION", "C1")
                .entry("peers3", "2024-01-01", 300, VALIDATED, "INTERVISION", "C1");
        Evaluation evaluation = on(LAST_DAY);
        assertCounted(evaluation, "alone", 0, new NotCounted(FORM_WITHOUT_POINTS, 60));
        assertCounted(evaluation, "congress", 720, new NotCounted(CAP_PER_DAY, 80));
        assertCounted(evaluation, "trip", 1440, new NotCounted(CAP_PER_DAY, 200), new NotCounted(CAP_PER_ENTRY, 360));
        assertCounted(evaluation, "coach", 1200, new NotCounted(CAP_PER_CYCLE, 300));
        assertCounted(evaluation, "peers", 300);
        assertCounted(evaluation, "peers2", 180, new NotCounted(CAP_PER_CALENDAR_YEAR, 120));
        assertCounted(evaluation, "peers3", 300);
    }

    @Test
    void of_one_offering_a_validated_entry_is_kept_also_with_nothing_left() {
        situation
                .entry("more", "2023-01-01", "2023-01-01", 200, EXPLAINED, "COURSE", "o", "C1")
                .entry("empty", "2023-01-02", "2023-01-02", 100, VALIDATED, "SOLO_REFLECTION", "o", "C1")
                .entry("other", "2023-01-03", "2023-01-03", 200, PORTFOLIO, "COURSE", "p", "C1");
        Evaluation evaluation = on(LAST_DAY);
        assertCounted(evaluation, "more", 0, new NotCounted(OFFERING_ONCE, 200));
        assertCounted(evaluation, "empty", 0, new NotCounted(FORM_WITHOUT_POINTS, 100));
        assertCounted(evaluation, "other", 200);
    }

    @Test
    void what_an_entry_takes_under_one_regulation_is_gone_for_the_next_under_another() {
        FormCap five = new FormCap(null, null, null, 5);
        Regulation later = RegulationFixture.vo2026()
                .id("later")
                .minutesPerPoint(100)
                .cap("COACHING", five)
                .adopt();
        situation
                .valuedBy("2024-01-01", later)
                .entry("one", "2023-12-31", 450, VALIDATED, "COACHING", "C1")
                .entry("two", "2024-01-01", 450, VALIDATED, "COACHING", "C1");
        Evaluation evaluation = on(LAST_DAY);
        assertCounted(evaluation, "one", 450);
        assertCounted(evaluation, "two", 50, new NotCounted(CAP_PER_CYCLE, 400));
    }

    @Test
    void what_does_not_fit_in_between_moves_to_the_rest_and_waits_its_turn() {
        situation
                .entry("a", "2023-01-01", 4000, EXPLAINED, "READING", "C1")
                .entry("b", "2023-01-02", 3000, IN_BETWEEN, "NETWORK", "C2")
                .entry("c", "2023-01-03", 1000, PORTFOLIO, "WORK", "C3");
        Evaluation evaluation = on(LAST_DAY);
        assertCounted(evaluation, "a", 4000);
        assertCounted(evaluation, "b", 3000);
        assertCounted(evaluation, "c", 200, new NotCounted(REST_ROOM, 800));
        assertThat(finding(evaluation, POINTS_VALIDATED).achieved()).isEqualTo(2400);
        assertThat(finding(evaluation, POINTS_TOTAL).achieved()).isEqualTo(7200);
    }

    @Test
    void an_absence_that_touches_another_of_its_kind_lasts_as_long_as_both() {
        situation.absent("ILLNESS", "2023-08-31", "2023-10-01").absent("ILLNESS", "2023-10-01", "2024-02-29");
        // 31 August plus six months is 29 February 2024: two times three full months
        assertThat(finding(on(LAST_DAY), POINTS_TOTAL).required()).isEqualTo(140 * 60);
    }

    @Test
    void an_absence_one_day_shorter_than_asked_takes_nothing_off() {
        situation.absent("ILLNESS", "2023-08-31", "2023-10-01").absent("ILLNESS", "2023-10-01", "2024-02-28");
        assertThat(finding(on(LAST_DAY), POINTS_TOTAL).required()).isEqualTo(160 * 60);
    }

    @Test
    void an_absence_counts_by_its_whole_length_and_lowers_by_its_part_in_the_cycle() {
        situation.absent("ILLNESS", "2022-03-01", "2022-11-01");
        assertThat(finding(on(LAST_DAY), POINTS_TOTAL).required()).isEqualTo(150 * 60);
    }

    @Test
    void a_master_is_enough_by_itself() {
        situation.works("2019-08-01", null, "0.2").entry("m", "2025-07-01", 1, VALIDATED, "MASTER", "C1");
        Evaluation evaluation = on("2026-08-01");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(finding(evaluation, BREADTH)).isEqualTo(new Finding(BREADTH, "B12", MET, 3, 0));
        // 0.2 x 1660 x 1461 / 365.25
        assertThat(finding(evaluation, WORK_HOURS)).isEqualTo(new Finding(WORK_HOURS, "C1", MET, 1328, 1328));
        assertCounted(evaluation, "m", 9600);
    }

    @Test
    void three_quarters_is_enough_to_go_on_conditionally_and_a_minute_less_is_not() {
        situation.works("2019-08-01", null, "1").entry("a", "2025-07-01", 7199, VALIDATED, "COURSE", "C1");
        assertThat(on("2026-08-01").verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        situation.entry("b", "2025-07-02", 1, EXPLAINED, "READING", "C1");
        assertThat(on("2026-08-01").verdict()).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void the_minutes_of_an_entry_are_divided_over_its_competences_and_rounded_down_once() {
        situation.entry("a", "2025-07-01", 1799, VALIDATED, "COURSE", "C1", "C2", "C3");
        assertThat(finding(on(LAST_DAY), BREADTH).achieved()).isZero();
        situation.entry("b", "2025-07-02", 2, VALIDATED, "COURSE", "C1", "C2");
        assertThat(finding(on(LAST_DAY), BREADTH).achieved()).isEqualTo(2);
    }

    @Test
    void a_mapped_code_gives_equal_parts_that_meet_before_they_are_rounded() {
        regulation = RegulationFixture.vo2026()
                .breadth(1, 10)
                .mapped("C1", "P1", "P2", "P3")
                .mapped("C2", "P1", "P2", "P3")
                .adopt();
        situation.entry("a", "2025-07-01", 1799, VALIDATED, "COURSE", "C1", "C2");
        assertThat(finding(on(LAST_DAY), BREADTH).achieved()).isZero();
        situation.entry("b", "2025-07-02", 6, VALIDATED, "COURSE", "C1", "C2", "P1");
        assertThat(finding(on(LAST_DAY), BREADTH).achieved()).isEqualTo(3);
    }

    @Test
    void a_gap_of_exactly_the_months_allowed_is_met_and_a_day_more_is_not() {
        situation.works("2020-01-01", "2023-01-31", "1").works("2025-01-31", null, "1");
        assertThat(finding(on(LAST_DAY), WORK_GAP)).isEqualTo(new Finding(WORK_GAP, "C2", MET, 24, 24));
        Situation longer =
                new Situation().works("2020-01-01", "2023-01-31", "1").works("2025-02-01", null, "1");
        Evaluation evaluation = SecondReading.evaluate(longer.facts(), regulation, LocalDate.parse(LAST_DAY));
        assertThat(finding(evaluation, WORK_GAP)).isEqualTo(new Finding(WORK_GAP, "C2", NOT_MET, 24, 24));
        assertThat(evaluation.needed()).extracting(Need::rule).doesNotContain(WORK_GAP);
    }

    @Test
    void a_pause_ends_a_gap_and_another_begins_after_it() {
        situation.works("2020-01-01", "2022-09-01", "1").pauses("2023-09-01", "2023-10-01");
        // 1 October 2023 until 1 August 2026, the end of work
        assertThat(finding(on("2026-08-01"), WORK_GAP)).isEqualTo(new Finding(WORK_GAP, "C2", NOT_MET, 24, 34));
    }

    private Evaluation on(String day) {
        return SecondReading.evaluate(situation.facts(), regulation, LocalDate.parse(day));
    }

    private static Finding finding(Evaluation evaluation, nl.schoolleidersregister.evaluation.FindingRule rule) {
        return evaluation.finding(rule);
    }

    private static void assertCounted(Evaluation evaluation, String id, long counted, NotCounted... notCounted) {
        assertThat(evaluation.entries()).contains(new EntryResult(new EntryId(id), counted, List.of(notCounted)));
    }
}
