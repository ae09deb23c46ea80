package nl.schoolleidersregister.evaluation;

import static nl.schoolleidersregister.evaluation.EntryFixture.explained;
import static nl.schoolleidersregister.evaluation.EntryFixture.validated;
import static nl.schoolleidersregister.evaluation.EvaluationFixture.given;
import static nl.schoolleidersregister.regulation.RegulationFixture.vo2026;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.regulation.RegulationDraft;
import org.junit.jupiter.api.Test;

/** Step 14: the verdict, the findings and what is needed. */
class JudgementTest {

    @Test
    void is_eligible_when_every_finding_is_met() {
        Evaluation evaluation =
                given().entries(validated("a", "2024-03-01", 9600)).onTheLastDay();
        assertThat(evaluation.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(evaluation.needed()).isEmpty();
    }

    @Test
    void is_conditional_a_minute_short() {
        assertThat(verdict(given().entries(validated("a", "2024-03-01", 9599)))).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void is_conditional_from_three_quarters_of_the_total() {
        assertThat(verdict(given().entries(validated("a", "2024-03-01", 7200)))).isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict(given().entries(validated("a", "2024-03-01", 7199)))).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void is_conditional_from_three_quarters_of_what_must_be_validated() {
        assertThat(verdict(given().entries(validated("a", "2024-03-01", 3600), explained("b", "2024-03-01", 4800))))
                .isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict(given().entries(validated("a", "2024-03-01", 3599), explained("b", "2024-03-01", 4800))))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void is_conditional_from_a_fraction_exactly() {
        RegulationDraft draft = vo2026().requiredPoints(1).minimumValidated("0").conditionalFrom("33.34");
        // 33.34% of 60 minutes is 20.004: twenty minutes are not enough.
        assertThat(verdict(given().regulation(draft).entries(validated("a", "2024-03-01", 20))))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(verdict(given().regulation(draft).entries(validated("a", "2024-03-01", 21))))
                .isEqualTo(Verdict.CONDITIONAL);
        assertThat(verdict(
                        given().regulation(draft.conditionalFrom("33.33")).entries(validated("a", "2024-03-01", 20))))
                .isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void is_conditional_where_only_breadth_is_missing() {
        assertThat(verdict(given().entries(validated("a", "2024-03-01", 9600).competences("C1"))))
                .isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void is_conditional_with_nothing_where_no_percent_is_asked() {
        assertThat(verdict(given().regulation(vo2026().conditionalFrom("0")))).isEqualTo(Verdict.CONDITIONAL);
    }

    @Test
    void is_not_conditional_without_employment_on_the_day() {
        EvaluationFixture facts = given().neverEmployed()
                .employed("2020-01-01", "2026-07-31", "1")
                .entries(validated("a", "2024-03-01", 9600));
        assertThat(facts.on("2026-07-30").verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(facts.on("2026-07-31").verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void is_not_conditional_without_the_hours() {
        assertThat(verdict(given().neverEmployed()
                        .employed("2020-01-01", null, "0.19")
                        .entries(validated("a", "2024-03-01", 9600))))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void is_not_conditional_with_too_long_a_gap() {
        assertThat(verdict(given().neverEmployed()
                        .employed("2024-08-02", null, "1")
                        .entries(validated("a", "2024-03-01", 9600))))
                .isEqualTo(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void lists_every_finding_in_order_with_its_article() {
        Evaluation evaluation = given().neverEmployed()
                .regulation(vo2026().articles(articles()))
                .on("2026-08-01");
        assertThat(evaluation.findings())
                .extracting(finding -> finding.rule().code() + " " + finding.article() + " "
                        + finding.unit().code())
                .containsExactly(
                        "work.employed art. 1 employments",
                        "work.hours art. 2 hours",
                        "work.gap art. 3 months",
                        "points.total art. 4 minutes",
                        "points.validated art. 5 minutes",
                        "breadth art. 6 competences");
    }

    @Test
    void needs_what_is_missing_but_nothing_for_a_gap() {
        Evaluation evaluation = given().neverEmployed()
                .employed("2020-01-01", "2022-08-08", "1")
                .entries(validated("a", "2024-03-01", 720).competences("C1"))
                .on("2026-08-01");
        assertThat(evaluation.needed())
                .containsExactly(
                        new Need(FindingRule.WORK_EMPLOYED, 1),
                        new Need(FindingRule.WORK_HOURS, 1328 - 31),
                        new Need(FindingRule.POINTS_TOTAL, 8880),
                        new Need(FindingRule.POINTS_VALIDATED, 4080),
                        new Need(FindingRule.BREADTH, 2));
        assertThat(evaluation.needed())
                .extracting(need -> need.unit().code())
                .containsExactly("employments", "hours", "minutes", "minutes", "competences");
    }

    @Test
    void names_the_regulation_that_judged() {
        assertThat(given().regulation(vo2026().id("VO-X"))
                        .onTheLastDay()
                        .regulation()
                        .value())
                .isEqualTo("VO-X");
    }

    @Test
    void gives_the_answer_of_the_design() {
        Evaluation evaluation = given().valuedBy("2015-01-01", vo2026())
                .entries(validated("a1", "2023-03-10", 720).offering("o-17").competences("C1", "C3"))
                .on("2026-07-31");
        assertThat(evaluation.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(evaluation.dueDate()).isEqualTo("2026-08-01");
        assertThat(evaluation.earningEnd()).isEqualTo("2026-08-01");
        assertThat(evaluation.lastDay()).isEqualTo("2026-07-31");
        assertThat(evaluation.findings())
                .contains(new Finding(FindingRule.POINTS_TOTAL, "B2", Outcome.NOT_MET, 9600, 720));
        assertThat(evaluation.needed()).contains(new Need(FindingRule.POINTS_TOTAL, 8880));
        assertThat(evaluation.entries()).containsExactly(new EntryResult(new EntryId("a1"), 720, List.of()));
    }

    private static Verdict verdict(EvaluationFixture facts) {
        return facts.onTheLastDay().verdict();
    }

    private static Map<String, String> articles() {
        Map<String, String> articles = new LinkedHashMap<>();
        for (FindingRule rule : FindingRule.values()) {
            articles.put(rule.code(), "art. " + (articles.size() + 1));
        }
        return articles;
    }
}
