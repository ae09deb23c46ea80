package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.evaluation.FindingRule.BREADTH;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.RegulationDraft;
import org.junit.jupiter.api.Test;

/** Step 12. VO-2026 asks 600 minutes in each of three competences. */
class BreadthTest {

    @Test
    void is_met_with_three_competences_and_not_with_two() {
        EvaluationFixture two = given().entries(course("a", 600, "C1"), course("b", 600, "C2"));
        assertThat(breadth(two)).isEqualTo(new Finding(BREADTH, "B12", Outcome.NOT_MET, 3, 2));
        assertThat(breadth(two.entries(course("c", 600, "C3"))))
                .isEqualTo(new Finding(BREADTH, "B12", Outcome.MET, 3, 3));
        assertThat(breadth(two.entries(course("d", 600, "C4"))))
                .isEqualTo(new Finding(BREADTH, "B12", Outcome.MET, 3, 4));
    }

    @Test
    void needs_the_last_minute_of_a_share() {
        assertThat(reached(given().entries(course("a", 599, "C1")))).isZero();
        assertThat(reached(given().entries(course("a", 600, "C1")))).isEqualTo(1);
    }

    @Test
    void adds_the_shares_of_several_entries() {
        assertThat(reached(given().entries(course("a", 300, "C1"), course("b", 300, "C1"))))
                .isEqualTo(1);
    }

    @Test
    void divides_an_entry_equally_and_rounds_down_once_for_each_entry() {
        assertThat(reached(given().entries(course("a", 1800, "C1", "C2", "C3"))))
                .isEqualTo(3);
        assertThat(reached(given().entries(course("a", 1799, "C1", "C2", "C3"))))
                .isZero();
        EvaluationFixture twice =
                given().entries(course("a", 901, "C1", "C2", "C3"), course("b", 901, "C1", "C2", "C3"));
        assertThat(reached(twice)).isEqualTo(3);
        EvaluationFixture twiceRoundedDown =
                given().entries(course("a", 899, "C1", "C2", "C3"), course("b", 901, "C1", "C2", "C3"));
        assertThat(reached(twiceRoundedDown)).isZero();
    }

    @Test
    void counts_minutes_that_the_caps_left_and_not_those_they_took() {
        assertThat(reached(given().entries(course("a", 600, "C1").form("CONGRESS"))))
                .isZero();
        assertThat(reached(given().entries(course("a", 1300, "C1").form("COACHING"))))
                .isEqualTo(1);
        assertThat(reached(given().entries(
                                course("a", 1100, "C2").form("COACHING"),
                                course("b", 600, "C1").form("COACHING"))))
                .isEqualTo(1);
    }

    @Test
    void counts_minutes_that_found_no_room_in_the_rest() {
        EvaluationFixture facts = given().entries(
                        explained("a", "2024-03-01", 4800).competences("C2"),
                        explained("b", "2024-03-02", 600).competences("C1"));
        assertThat(reached(facts)).isEqualTo(2);
    }

    @Test
    void asks_less_of_each_competence_after_an_absence_rounded_down() {
        EvaluationFixture facts = given().absent("PREGNANCY", "2024-01-01", "2024-04-01");
        assertThat(reached(facts.entries(course("a", 561, "C1")))).isZero();
        assertThat(reached(facts.entries(course("b", 562, "C2")))).isEqualTo(1);
    }

    @Test
    void does_not_depend_on_the_minutes_of_a_point() {
        EvaluationFixture facts =
                given().regulation(vo2026().minutesPerPoint(45)).absent("PREGNANCY", "2024-01-01", "2024-04-01");
        assertThat(reached(facts.entries(course("a", 420, "C1")))).isZero();
        assertThat(reached(facts.entries(course("b", 421, "C2")))).isEqualTo(1);
    }

    @Test
    void needs_a_minute_where_a_share_is_rounded_down_to_nothing() {
        EvaluationFixture facts = given().regulation(vo2026().breadth(3, 0));
        assertThat(reached(facts)).isZero();
        assertThat(reached(facts.entries(course("a", 1, "C1", "C2")))).isZero();
        assertThat(reached(facts.entries(course("b", 1, "C1")))).isEqualTo(1);
    }

    @Test
    void is_met_where_nothing_is_asked_and_tells_how_many_have_a_minute() {
        EvaluationFixture facts = given().regulation(vo2026().requiredPoints(0));
        assertThat(breadth(facts)).isEqualTo(new Finding(BREADTH, "B12", Outcome.MET, 3, 0));
        assertThat(breadth(facts.entries(course("a", 2, "C1", "C2"))))
                .isEqualTo(new Finding(BREADTH, "B12", Outcome.MET, 3, 2));
    }

    @Test
    void is_met_where_absence_leaves_nothing_to_ask() {
        EvaluationFixture facts = given().regulation(vo2026().absence("ILLNESS", 6, 3, 80))
                .absent("ILLNESS", "2024-01-01", "2024-07-01")
                .entries(course("a", 1, "C1"));
        assertThat(breadth(facts)).isEqualTo(new Finding(BREADTH, "B12", Outcome.MET, 3, 1));
    }

    @Test
    void is_met_where_no_competence_is_asked() {
        assertThat(breadth(given().regulation(vo2026().breadth(0, 10))).outcome())
                .isEqualTo(Outcome.MET);
    }

    @Test
    void divides_the_share_of_a_mapped_competence_over_those_it_is_mapped_to() {
        RegulationDraft draft = vo2026().mapped("C1", "P1", "P2");
        assertThat(reached(given().regulation(draft).entries(course("a", 1200, "C1"))))
                .isEqualTo(2);
        assertThat(reached(given().regulation(draft).entries(course("a", 1199, "C1"))))
                .isZero();
    }

    @Test
    void lets_a_competence_that_is_not_mapped_stay_itself() {
        RegulationDraft draft = vo2026().mapped("C1", "P1", "P2");
        assertThat(reached(given().regulation(draft).entries(course("a", 1200, "C1", "C2"))))
                .isEqualTo(1);
        assertThat(reached(given().regulation(draft).entries(course("a", 1200, "C2"))))
                .isEqualTo(1);
    }

    @Test
    void joins_competences_that_are_mapped_to_the_same() {
        RegulationDraft draft = vo2026().mapped("C1", "P1", "P2").mapped("C2", "P1", "P2", "P3");
        // Of 1440 minutes P1 and P2 each get 720 / 2 + 720 / 3 = 600, P3 gets 240.
        assertThat(reached(given().regulation(draft).entries(course("a", 1440, "C1", "C2"))))
                .isEqualTo(2);
        assertThat(reached(given().regulation(draft).entries(course("a", 1439, "C1", "C2"))))
                .isZero();
    }

    @Test
    void joins_a_mapped_competence_to_one_that_stays_itself() {
        RegulationDraft draft = vo2026().mapped("C1", "C2");
        assertThat(reached(given().regulation(draft).entries(course("a", 600, "C1", "C2"))))
                .isEqualTo(1);
        assertThat(reached(given().regulation(draft).entries(course("a", 599, "C1", "C2"))))
                .isZero();
    }

    @Test
    void rounds_down_after_adding_the_parts_of_one_entry() {
        RegulationDraft draft = vo2026().mapped("C1", "P1", "P2").breadth(1, 1).minutesPerPoint(1);
        // 3 minutes over C1 and P1: P1 gets 3/4 + 3/2 = 2.25, which is 2; rounding each part would leave 1.
        EvaluationFixture facts = given().regulation(draft.breadth(1, 2)).entries(course("a", 3, "C1", "P1"));
        assertThat(reached(facts)).isEqualTo(1);
    }

    @Test
    void maps_by_the_regulation_of_the_cycle() {
        EvaluationFixture facts = given().valuedBy("2015-01-01", vo2026().mapped("C1", "P1", "P2"))
                .entries(course("a", 600, "C1"));
        assertThat(reached(facts)).isEqualTo(1);
    }

    private static EntryFixture course(String id, int minutes, String... competences) {
        return validated(id, "2025-03-01", minutes).competences(competences);
    }

    private static long reached(EvaluationFixture facts) {
        return breadth(facts).achieved();
    }

    private static Finding breadth(EvaluationFixture facts) {
        return facts.onTheLastDay().finding(BREADTH);
    }
}
