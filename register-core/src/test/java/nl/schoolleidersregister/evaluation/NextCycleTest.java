package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.regulation.RegulationFixture.VO_2026;
import static nl.schoolleidersregister.regulation.RegulationFixture.VO_2028;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.shared.Period;
import org.junit.jupiter.api.Test;

/** The cycle after this one, and the points that go on to it. */
class NextCycleTest {

    private static final Regulation TEN_POINTS = vo2026().carryOverPoints(10).adopt();
    private static final EntryId ID = new EntryId("carried");

    @Test
    void begins_on_the_due_date_and_lasts_as_long_as_the_regulation_says() {
        Evaluation evaluation = given().onTheLastDay();
        assertThat(NextCycle.after(evaluation, VO_2026)).isEqualTo(period("2026-08-01", "2030-08-01"));
        assertThat(NextCycle.after(evaluation, VO_2028)).isEqualTo(period("2026-08-01", "2031-08-01"));
    }

    @Test
    void begins_later_after_a_pause_and_not_after_an_extension() {
        Evaluation evaluation = given().paused("2024-03-01", "2024-03-31")
                .extended(Extension.Kind.LATE, "2027-02-01")
                .onTheLastDay();
        assertThat(NextCycle.after(evaluation, VO_2026)).isEqualTo(period("2026-08-31", "2030-08-31"));
    }

    @Test
    void gets_nothing_under_the_regulations_we_have() {
        assertThat(carriedOver(VO_2026, validated("a", "2024-03-01", 20_000))).isEmpty();
    }

    @Test
    void gets_the_validated_minutes_above_what_was_asked() {
        assertThat(carriedOver(TEN_POINTS, validated("a", "2024-03-01", 9600))).isEmpty();
        assertThat(carriedOver(TEN_POINTS, validated("a", "2024-03-01", 9601)))
                .map(Entry::minutes)
                .contains(1);
    }

    @Test
    void gets_no_more_than_the_maximum() {
        assertThat(carriedOver(TEN_POINTS, validated("a", "2024-03-01", 10_200)))
                .map(Entry::minutes)
                .contains(600);
        assertThat(carriedOver(TEN_POINTS, validated("a", "2024-03-01", 10_201)))
                .map(Entry::minutes)
                .contains(600);
    }

    @Test
    void gets_the_surplus_that_the_rest_left_to_the_validated_minutes() {
        assertThat(carriedOver(TEN_POINTS, validated("a", "2024-03-01", 5000), explained("b", "2024-03-01", 4800)))
                .map(Entry::minutes)
                .contains(200);
    }

    @Test
    void gets_no_minutes_that_were_not_validated() {
        assertThat(carriedOver(
                        vo2026().carryOverPoints(10).inBetweenCapPoints(160).adopt(),
                        inBetween("a", "2024-03-01", 9600),
                        validated("b", "2024-03-02", 90),
                        inBetween("c", "2024-03-03", 60)))
                .map(Entry::minutes)
                .contains(90);
    }

    @Test
    void gets_no_minutes_that_a_cap_took() {
        Regulation capped = vo2026().carryOverPoints(10)
                .inBetweenCapPoints(160)
                .capPerEntry("COURSE", 1)
                .adopt();
        assertThat(carriedOver(
                        capped,
                        validated("a", "2024-03-01", 600),
                        inBetween("b", "2024-03-01", 9700).form("LECTURE")))
                .map(Entry::minutes)
                .contains(60);
    }

    @Test
    void gets_nothing_of_what_a_whole_form_counts_beyond_its_own_minutes() {
        assertThat(carriedOver(TEN_POINTS, validated("m", "2024-03-01", 60).form("MASTER")))
                .isEmpty();
        assertThat(carriedOver(
                        TEN_POINTS,
                        validated("m", "2024-03-01", 60).form("MASTER"),
                        validated("n", "2024-03-02", 60).form("MASTER")))
                .map(Entry::minutes)
                .contains(120);
    }

    @Test
    void gets_one_entry_on_its_first_day_for_the_competences_of_the_minutes() {
        Optional<Entry> entry = carriedOver(
                TEN_POINTS,
                validated("a", "2024-03-01", 9600).competences("C5", "C2"),
                validated("b", "2024-03-01", 60).competences("C2", "C1"),
                explained("c", "2024-03-01", 60).competences("C4"),
                validated("d", "2021-03-01", 60).competences("C3"));
        assertThat(entry)
                .contains(new Entry(
                        ID,
                        LocalDate.parse("2026-08-01"),
                        LocalDate.parse("2026-08-01"),
                        120,
                        Basis.VALIDATED,
                        NextCycle.CARRIED_OVER,
                        null,
                        List.of(new Competence("C1"), new Competence("C2"), new Competence("C5"))));
    }

    private static Optional<Entry> carriedOver(Regulation regulation, EntryFixture... entries) {
        Facts facts = given().entries(entries).facts();
        Evaluation evaluation = Evaluator.evaluate(facts, regulation, LocalDate.parse("2026-08-01"));
        return NextCycle.carriedOver(facts, evaluation, regulation, ID);
    }

    private static Period period(String from, String until) {
        return new Period(LocalDate.parse(from), LocalDate.parse(until));
    }
}
