package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.counted;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.taken;
import static nl.schoolleidersregister.evaluation.FindingRule.BREADTH;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_TOTAL;
import static nl.schoolleidersregister.evaluation.FindingRule.POINTS_VALIDATED;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Step 9: a form that is enough by itself. */
class WholeFormsTest {

    @Test
    void is_enough_by_itself_however_short() {
        Evaluation evaluation = given().entries(master(1).competences("C1")).onTheLastDay();
        assertThat(counted(evaluation, "m")).isEqualTo(9600);
        assertThat(evaluation.finding(POINTS_TOTAL).achieved()).isEqualTo(9600);
        assertThat(evaluation.finding(POINTS_VALIDATED).achieved()).isEqualTo(9600);
        assertThat(evaluation.verdict()).isEqualTo(Verdict.ELIGIBLE);
    }

    @Test
    void counts_its_own_minutes_where_they_are_more() {
        assertThat(counted(given().entries(master(9599)).onTheLastDay(), "m")).isEqualTo(9600);
        assertThat(counted(given().entries(master(9601)).onTheLastDay(), "m")).isEqualTo(9601);
    }

    @Test
    void meets_breadth_and_still_tells_how_many_competences_it_reached() {
        Finding breadth =
                given().entries(master(600).competences("C1")).onTheLastDay().finding(BREADTH);
        assertThat(breadth.outcome()).isEqualTo(Outcome.MET);
        assertThat(breadth.required()).isEqualTo(3);
        assertThat(breadth.achieved()).isEqualTo(1);
    }

    @Test
    void gives_breadth_only_its_own_minutes() {
        assertThat(breadthAchieved(given().entries(master(599).competences("C1"))))
                .isZero();
        assertThat(breadthAchieved(given().entries(master(600).competences("C1"))))
                .isEqualTo(1);
    }

    @Test
    void is_asked_less_after_an_absence() {
        Evaluation evaluation = given().absent("ILLNESS", "2024-01-01", "2024-07-01")
                .entries(master(60))
                .onTheLastDay();
        assertThat(counted(evaluation, "m")).isEqualTo(8400);
    }

    @Test
    void must_be_validated() {
        Evaluation explained =
                given().entries(explained("m", "2024-03-01", 60).form("MASTER")).onTheLastDay();
        assertThat(counted(explained, "m")).isEqualTo(60);
        assertThat(explained.finding(BREADTH).outcome()).isEqualTo(Outcome.NOT_MET);
        Evaluation between =
                given().entries(inBetween("m", "2024-03-01", 60).form("MASTER")).onTheLastDay();
        assertThat(counted(between, "m")).isEqualTo(60);
    }

    @Test
    void is_not_enough_when_its_form_brings_no_points() {
        Evaluation evaluation = given().regulation(vo2026().formsWithoutPoints("MASTER"))
                .entries(master(60))
                .onTheLastDay();
        assertThat(counted(evaluation, "m")).isZero();
        assertThat(taken(evaluation, "m")).containsExactly("form.without-points 60");
        assertThat(evaluation.finding(BREADTH).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void is_not_enough_when_a_cap_of_one_entry_leaves_nothing() {
        Evaluation evaluation = given().regulation(vo2026().capPerEntry("MASTER", 0))
                .entries(master(60))
                .onTheLastDay();
        assertThat(counted(evaluation, "m")).isZero();
        assertThat(evaluation.finding(BREADTH).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void is_not_enough_when_another_entry_of_its_offering_is_kept() {
        Evaluation evaluation = given().entries(
                        master(60).offering("o"),
                        validated("a", "2024-03-02", 61).offering("o"))
                .onTheLastDay();
        assertThat(counted(evaluation, "m")).isZero();
        assertThat(taken(evaluation, "m")).containsExactly("offering.once 60");
        assertThat(evaluation.finding(BREADTH).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void is_enough_when_the_caps_of_its_form_take_all() {
        Evaluation evaluation = given().regulation(vo2026().capPerCycle("MASTER", 0))
                .entries(master(600))
                .onTheLastDay();
        assertThat(counted(evaluation, "m")).isEqualTo(9600);
        assertThat(taken(evaluation, "m")).containsExactly("cap.per-cycle 600");
        assertThat(evaluation.finding(BREADTH).outcome()).isEqualTo(Outcome.MET);
        assertThat(evaluation.finding(BREADTH).achieved()).isZero();
    }

    @Test
    void is_not_enough_outside_the_cycle() {
        Evaluation evaluation =
                given().entries(validated("m", "2022-07-31", 60).form("MASTER")).onTheLastDay();
        assertThat(counted(evaluation, "m")).isZero();
        assertThat(evaluation.finding(BREADTH).outcome()).isEqualTo(Outcome.NOT_MET);
    }

    @Test
    void is_what_the_regulation_of_the_cycle_lists() {
        Evaluation listed = given().valuedBy("2015-01-01", vo2026().formsCountingAsWhole())
                .entries(master(60))
                .onTheLastDay();
        assertThat(counted(listed, "m")).isEqualTo(9600);
        Evaluation unlisted = given().regulation(vo2026().formsCountingAsWhole())
                .valuedBy("2015-01-01", vo2026())
                .entries(master(60))
                .onTheLastDay();
        assertThat(counted(unlisted, "m")).isEqualTo(60);
    }

    @Test
    void counts_twice_when_there_are_two() {
        Evaluation evaluation = given().entries(
                        master(60), validated("n", "2024-03-02", 60).form("MASTER"))
                .onTheLastDay();
        assertThat(evaluation.finding(POINTS_TOTAL).achieved()).isEqualTo(19_200);
    }

    @Test
    void counts_its_own_minutes_when_nothing_is_asked() {
        Evaluation evaluation = given().regulation(vo2026().requiredPoints(0))
                .entries(master(60))
                .onTheLastDay();
        assertThat(counted(evaluation, "m")).isEqualTo(60);
    }

    private static EntryFixture master(int minutes) {
        return validated("m", "2024-03-01", minutes).form("MASTER");
    }

    private static long breadthAchieved(EvaluationFixture facts) {
        return facts.onTheLastDay().finding(BREADTH).achieved();
    }
}
