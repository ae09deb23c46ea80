package nl.schoolleidersregister.evaluation.parts;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.inBetween;
import static nl.schoolleidersregister.evaluation.EntryFixture.portfolio;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import nl.schoolleidersregister.evaluation.EvaluationFixture;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a page says of an evaluation. */
class ShownEvaluationTest {

    private static final LocalDate LAST_DAY = LocalDate.parse("2026-07-31");

    private static ShownEvaluation shown(EvaluationFixture given, Regulation regulation) {
        return ShownEvaluation.of(
                given.facts(),
                regulation,
                LAST_DAY,
                Voice.OWN,
                entry -> new Title(entry.id().value(), null));
    }

    private static ShownEvaluation shown(EvaluationFixture given) {
        return shown(given, RegulationFixture.VO_2026);
    }

    @Test
    void the_heading_says_what_is_missing_of_the_points() {
        assertThat(shown(given().entries(validated("a", "2023-01-01", 4320), explained("b", "2023-01-01", 3840)))
                        .heading())
                .isEqualTo(
                        Line.of("evaluation.own.heading.points.both", new BigDecimal("24.00"), new BigDecimal("8.00")));
        assertThat(shown(given().entries(validated("a", "2023-01-01", 9599)))
                        .heading()
                        .key())
                .isEqualTo("evaluation.own.heading.points.total");
        assertThat(shown(given().entries(validated("a", "2023-01-01", 4799), explained("b", "2023-01-01", 4800)))
                        .heading())
                .isEqualTo(Line.of("evaluation.own.heading.points.validated", new BigDecimal("0.02")));
    }

    @Test
    void the_heading_names_another_requirement_when_the_points_are_there() {
        var enough = validated("a", "2023-01-01", 9600);
        assertThat(shown(given().entries(enough)).heading().key()).isEqualTo("evaluation.own.heading.met");
        assertThat(shown(given().entries(enough.competences("C1"))).heading().key())
                .isEqualTo("evaluation.own.heading.breadth");
        assertThat(shown(given().entries(validated("a", "2023-01-01", 9600)).neverEmployed())
                        .heading()
                        .key())
                .isEqualTo("evaluation.own.heading.work.employed");
    }

    @Test
    void what_is_not_met_comes_first_and_then_the_points() {
        var shown = shown(given().entries(validated("a", "2023-01-01", 9600)).neverEmployed());
        assertThat(shown.findings())
                .extracting(ShownFinding::code)
                .containsExactly(
                        "work.employed", "work.hours", "work.gap", "points.total", "points.validated", "breadth");
        assertThat(shown.isMendable()).isTrue();
    }

    @Test
    void a_gap_in_work_alone_cannot_be_mended() {
        var shown = shown(given().entries(validated("a", "2023-01-01", 9600))
                .neverEmployed()
                .employed("2022-08-01", "2023-01-01", "1")
                .employed("2025-06-01", null, "1"));
        assertThat(shown.isMet()).isFalse();
        assertThat(shown.isMendable()).isFalse();
    }

    @Test
    void what_is_validated_beyond_its_half_goes_on_in_the_free_space() {
        var halves = shown(given().entries(
                                validated("a", "2023-01-01", 4000),
                                inBetween("b", "2023-01-01", 1800),
                                portfolio("c", "2023-01-01", 600)))
                .halves();
        assertThat(bars(Objects.requireNonNull(halves).validated())).containsExactly("c1 0 4000", "c2 4000 800");
        assertThat(bars(halves.free())).containsExactly("c2 0 1000", "c3 1000 600");
        assertThat(halves.needed()).isEqualByComparingTo("53.34");
    }

    @Test
    void more_than_is_asked_fills_both_halves_and_no_more() {
        var halves = shown(given().entries(validated("a", "2023-01-01", 30_000), explained("b", "2023-01-01", 4800)))
                .halves();
        assertThat(bars(Objects.requireNonNull(halves).validated())).containsExactly("c1 0 4800");
        assertThat(bars(halves.free())).containsExactly("c1 0 4800");
        assertThat(halves.needed()).isZero();
    }

    @Test
    void a_half_of_nothing_is_not_drawn() {
        var all = shown(
                given(), RegulationFixture.vo2026().minimumValidated("100").adopt());
        assertThat(Objects.requireNonNull(all.halves()).free()).isNull();
        var none =
                shown(given(), RegulationFixture.vo2026().minimumValidated("0").adopt());
        assertThat(Objects.requireNonNull(none.halves()).validated()).isNull();
        assertThat(shown(given(), RegulationFixture.vo2026().requiredPoints(0).adopt())
                        .halves())
                .isNull();
    }

    @Test
    void an_entry_says_what_was_taken_with_the_article_and_the_cap() {
        var shown = shown(given().entries(
                        validated("a", "2023-01-03", 1200)
                                .firstDay("2023-01-01")
                                .form("CONGRESS"),
                        inBetween("b", "2023-02-01", 600).form("INTERVISION")));
        assertThat(notes(shown.entries().getFirst())).containsExactly("evaluation.lost.cap.per-day 2.00 B8 6");
        assertThat(notes(shown.entries().getLast())).containsExactly("evaluation.lost.cap.per-calendar-year 2.00 B6 8");
        assertThat(shown.notWhole()).isEqualTo(2);
    }

    @Test
    void a_whole_form_says_why_it_counts_for_more() {
        var shown = shown(given().entries(validated("a", "2023-01-03", 1200).form("MASTER")));
        assertThat(shown.entries().getFirst().notes()).containsExactly(Line.of("evaluation.whole-form", "B11"));
        assertThat(shown.entries().getFirst().counted()).isEqualByComparingTo("160");
    }

    private static List<String> notes(EntryLine line) {
        return line.notes().stream()
                .map(note -> note.key() + " " + note.args().get(0) + " "
                        + note.args().get(1) + " " + note.args().get(2))
                .toList();
    }

    private static List<String> bars(Halves.@Nullable Half half) {
        return Objects.requireNonNull(half).bars().stream()
                .map(bar -> bar.kind() + " " + bar.from() + " " + bar.length())
                .toList();
    }
}
