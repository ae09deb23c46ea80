package nl.schoolleidersregister.regulation.document;

import static nl.schoolleidersregister.regulation.document.DocumentFixture.accepted;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.document;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.refusals;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.with;
import static nl.schoolleidersregister.regulation.document.RefusalRule.EMPTY;
import static nl.schoolleidersregister.regulation.document.RefusalRule.MISSING;
import static nl.schoolleidersregister.regulation.document.RefusalRule.NOT_A_DATE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.NOT_JSON;
import static nl.schoolleidersregister.regulation.document.RefusalRule.NOT_UNICODE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TOO_LARGE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TOO_PRECISE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TOO_SMALL;
import static nl.schoolleidersregister.regulation.document.RefusalRule.TWICE;
import static nl.schoolleidersregister.regulation.document.RefusalRule.UNKNOWN_FIELD;
import static nl.schoolleidersregister.regulation.document.RefusalRule.UNKNOWN_WORD;
import static nl.schoolleidersregister.regulation.document.RefusalRule.WRONG_TYPE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Regulation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.ObjectNode;

/** What refuses a document. */
class RegulationRefusalTest {

    private static final List<String> MONTHS = List.of(
            "/cycleMonths",
            "/work/maximumGapMonths",
            "/absences/0/fromMonths",
            "/absences/0/perMonths",
            "/pause/maximumMonths",
            "/renewal/windowMonths",
            "/renewal/noticeMonths/0",
            "/renewal/conditionalMonths",
            "/renewal/lateMonths",
            "/renewal/deferralMonths",
            "/renewal/deferralTotalMonths",
            "/registration/aspirantMonths",
            "/registration/qualificationMonths",
            "/registration/qualificationYears",
            "/registration/priorMonths",
            "/procedure/decisionWeeks",
            "/procedure/extensionWeeks",
            "/procedure/objectionWeeks",
            "/procedure/viewWeeks",
            "/procedure/answerDays",
            "/publicMonths/lapsed",
            "/minutesPerPoint");

    private static final List<String> AMOUNTS = List.of(
            "/requiredPoints",
            "/inBetweenCapPoints",
            "/carryOverPoints",
            "/breadth/competences",
            "/breadth/pointsEach",
            "/work/hoursPerCycle",
            "/work/fullTimeHoursPerYear",
            "/absences/0/reductionPoints",
            "/formCaps/0/perCalendarYear",
            "/formCaps/1/perCycle",
            "/formCaps/2/perDay",
            "/formCaps/3/perEntry");

    private static final List<String> PERCENTS = List.of(
            "/minimumValidatedPercent",
            "/renewal/conditionalFromPercent",
            "/ownStatementSamplePercent",
            "/explanationSamplePercent");

    /** Sections that a document may leave out. */
    private static final Set<String> OPTIONAL = Set.of(
            "registration", "procedure", "publicMonths", "ownStatementSamplePercent", "explanationSamplePercent");

    @Test
    void needs_at_least_one_month_and_minute() {
        for (String pointer : MONTHS) {
            assertThat(refusals(with(pointer, "1"))).isEmpty();
            assertThat(refusals(with(pointer, "0"))).containsExactly(new Refusal(pointer, TOO_SMALL));
            assertThat(refusals(with(pointer, "-1"))).containsExactly(new Refusal(pointer, TOO_SMALL));
        }
    }

    @Test
    void needs_amounts_that_are_not_negative() {
        for (String pointer : AMOUNTS) {
            assertThat(refusals(with(pointer, "0"))).isEmpty();
            assertThat(refusals(with(pointer, "-1"))).containsExactly(new Refusal(pointer, TOO_SMALL));
        }
    }

    @Test
    void needs_amounts_and_months_up_to_a_million() {
        for (String pointer : both(MONTHS, AMOUNTS)) {
            assertThat(refusals(with(pointer, "1000000"))).isEmpty();
            assertThat(refusals(with(pointer, "1000001"))).containsExactly(new Refusal(pointer, TOO_LARGE));
            for (String huge : List.of("9".repeat(99), "1e99", "1e999", "9007199254740993")) {
                assertThat(refusals(with(pointer, huge))).containsExactly(new Refusal(pointer, TOO_LARGE));
                assertThat(refusals(with(pointer, "-" + huge))).containsExactly(new Refusal(pointer, TOO_SMALL));
            }
        }
    }

    @Test
    void needs_whole_amounts_and_months() {
        for (String pointer : both(MONTHS, AMOUNTS)) {
            assertThat(refusals(with(pointer, "2.0"))).isEmpty();
            assertThat(refusals(with(pointer, "2.5"))).containsExactly(new Refusal(pointer, WRONG_TYPE));
            assertThat(refusals(with(pointer, "1e-99"))).contains(new Refusal(pointer, WRONG_TYPE));
            assertThat(refusals(with(pointer, "\"2\""))).containsExactly(new Refusal(pointer, WRONG_TYPE));
            assertThat(refusals(with(pointer, "null"))).containsExactly(new Refusal(pointer, WRONG_TYPE));
        }
    }

    @Test
    void needs_percentages_from_0_to_100() {
        for (String pointer : PERCENTS) {
            assertThat(refusals(with(pointer, "0"))).isEmpty();
            assertThat(refusals(with(pointer, "100"))).isEmpty();
            assertThat(refusals(with(pointer, "-0.01"))).containsExactly(new Refusal(pointer, TOO_SMALL));
            assertThat(refusals(with(pointer, "100.01"))).containsExactly(new Refusal(pointer, TOO_LARGE));
        }
    }

    @Test
    void needs_percentages_of_at_most_two_decimals() {
        for (int hundredths = 0; hundredths <= 10_000; hundredths += 7) {
            Percent percent = new Percent(hundredths);
            Regulation regulation = accepted(
                            with("/minimumValidatedPercent", percent.value().toPlainString()))
                    .regulation();
            assertThat(regulation.minimumValidatedPercent()).isEqualTo(percent);
        }
        assertThat(refusals(with("/minimumValidatedPercent", "33.333")))
                .containsExactly(new Refusal("/minimumValidatedPercent", TOO_PRECISE));
    }

    @Test
    void needs_every_field() {
        for (String field : document().propertyNames()) {
            ObjectNode document = document();
            document.remove(field);
            assertThat(refusals(document))
                    .isEqualTo(OPTIONAL.contains(field) ? List.of() : List.of(new Refusal("/" + field, MISSING)));
        }
    }

    @Test
    void needs_every_field_of_a_section_that_is_there() {
        for (String section : List.of("registration", "procedure", "publicMonths")) {
            for (String field : document().path(section).propertyNames()) {
                ObjectNode document = document();
                ((ObjectNode) document.path(section)).remove(field);
                assertThat(refusals(document)).containsExactly(new Refusal("/" + section + "/" + field, MISSING));
            }
        }
    }

    @Test
    void needs_an_article_for_every_finding() {
        assertThat(refusals(with("/articles", "{}")))
                .containsExactly(
                        new Refusal("/articles/breadth", MISSING),
                        new Refusal("/articles/points.total", MISSING),
                        new Refusal("/articles/points.validated", MISSING),
                        new Refusal("/articles/work.employed", MISSING),
                        new Refusal("/articles/work.gap", MISSING),
                        new Refusal("/articles/work.hours", MISSING));
    }

    @Test
    void needs_no_field_that_nobody_knows() {
        ObjectNode document = document();
        document.put("minimumValidatedPercentage", 50);
        ((ObjectNode) document.path("formCaps").path(0)).put("per~Week/end", 1);
        assertThat(refusals(document))
                .containsExactly(
                        new Refusal("/formCaps/0/per~0Week~1end", UNKNOWN_FIELD),
                        new Refusal("/minimumValidatedPercentage", UNKNOWN_FIELD));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2023-02-29", "2023-2-1", "01-02-2023", "2023-02-01T00:00:00Z", "2023-02-01\\n", "", "morgen"})
    void needs_a_calendar_day(String day) {
        assertThat(refusals(with("/inForceFrom", "\"" + day + "\"")))
                .containsExactly(new Refusal("/inForceFrom", NOT_A_DATE));
    }

    @ParameterizedTest
    @CsvSource({"KEEP, true", "ADOPT, true", "MOST_FAVOURABLE, true", "keep, false", "'', false"})
    void needs_a_transition_that_somebody_knows(String transition, boolean known) {
        assertThat(refusals(with("/transition/runningCycles", "\"" + transition + "\"")))
                .isEqualTo(known ? List.of() : List.of(new Refusal("/transition/runningCycles", UNKNOWN_WORD)));
    }

    @Test
    void needs_each_form_once_in_a_list() {
        assertThat(refusals(
                        with("/formCaps", "[{\"form\": \"A\", \"perDay\": 1}, {\"form\": \"A\", \"perCycle\": 1}]")))
                .containsExactly(new Refusal("/formCaps/1/form", TWICE));
        assertThat(refusals(with("/formsWithoutPoints", "[\"A\", \"A\"]")))
                .containsExactly(new Refusal("/formsWithoutPoints", TWICE));
        assertThat(refusals(with("/formsCountingAsWhole", "[\"A\", \"B\", \"A\"]")))
                .containsExactly(new Refusal("/formsCountingAsWhole", TWICE));
    }

    @Test
    void needs_each_kind_of_absence_once() {
        String leave = "{\"kind\": \"LEAVE\", \"fromMonths\": 6, \"perMonths\": 3, \"reductionPoints\": %d}";
        assertThat(refusals(with("/absences", "[" + leave.formatted(1) + "," + leave.formatted(2) + "]")))
                .containsExactly(new Refusal("/absences/1/kind", TWICE));
    }

    @Test
    void needs_at_least_one_competence_to_map_to() {
        assertThat(refusals(with("/mapping", "{\"C1\": []}"))).containsExactly(new Refusal("/mapping/C1", EMPTY));
        assertThat(refusals(with("/mapping", "{\"C1\": [\"\"]}"))).containsExactly(new Refusal("/mapping/C1/0", EMPTY));
    }

    @Test
    void is_refused_with_every_reason_at_once() {
        ObjectNode document = with("/formCaps", "[{\"form\": \"A\", \"perDay\": -1}, {\"form\": \"A\"}]");
        document.put("cycleMonths", 0);
        document.put("minimumValidatedPercent", 101);
        document.put("extra", 1);
        document.put("id", 2028);
        document.remove("title");
        assertThat(refusals(document))
                .containsExactly(
                        new Refusal("/cycleMonths", TOO_SMALL),
                        new Refusal("/extra", UNKNOWN_FIELD),
                        new Refusal("/formCaps/0/perDay", TOO_SMALL),
                        new Refusal("/formCaps/1/form", TWICE),
                        new Refusal("/id", WRONG_TYPE),
                        new Refusal("/minimumValidatedPercent", TOO_LARGE),
                        new Refusal("/title", MISSING));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "{", "{}{}", "{\"id\": 1, \"id\": 1}", "NaN"})
    void must_be_json(String text) {
        assertThat(RegulationDocument.read(text))
                .isEqualTo(new ReadDocument.Refused(List.of(new Refusal("", NOT_JSON))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "160", "\"VO-2026\""})
    void must_be_an_object(String text) {
        assertThat(RegulationDocument.read(text))
                .isEqualTo(new ReadDocument.Refused(List.of(new Refusal("", WRONG_TYPE))));
    }

    @Test
    void must_have_a_text_that_can_be_hashed() {
        assertThat(refusals(with("/title", "\"\\ud83d\""))).containsExactly(new Refusal("/title", NOT_UNICODE));
        assertThat(refusals(with("/functions", "[\"A\", \"\\ude00\"]")))
                .containsExactly(new Refusal("/functions/1", NOT_UNICODE));
        assertThat(refusals(with("/mapping", "{\"\\ud83d\": [\"A\"]}")))
                .containsExactly(new Refusal("/mapping", NOT_UNICODE));
        assertThat(refusals(with("/title", "\"\\ud83d\\ude00\""))).isEmpty();
    }

    @Test
    void gives_every_reason_a_code_of_its_own() {
        Set<String> codes = new TreeSet<>();
        for (RefusalRule rule : RefusalRule.values()) {
            assertThat(rule.code()).startsWith("document.");
            codes.add(rule.code());
        }
        assertThat(codes).hasSize(RefusalRule.values().length);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
