package nl.schoolleidersregister.regulation.document;

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
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.regulation.StandardId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document must be, and what it may be. */
class RegulationDocumentTest {

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

    private static final List<String> PERCENTS = List.of("/minimumValidatedPercent", "/renewal/conditionalFromPercent");

    @Test
    void reads_the_first_two_regulations() {
        assertThat(FirstDocuments.vo2026().regulation()).isEqualTo(RegulationFixture.VO_2026);
        assertThat(FirstDocuments.vo2028().regulation()).isEqualTo(RegulationFixture.VO_2028);
    }

    @Test
    void reads_the_first_standard() {
        Map<StandardId, List<NamedCompetence>> standards = FirstDocuments.standards();
        assertThat(standards).containsOnlyKeys(new StandardId("VO-2014"));
        assertThat(standards.get(new StandardId("VO-2014")))
                .hasSize(5)
                .startsWith(new NamedCompetence(new Competence("C1"), "Een gezamenlijke visie en richting creëren"));
    }

    @Test
    void has_the_hash_of_its_canonical_form() {
        assertThat(FirstDocuments.vo2026().hash().value())
                .isEqualTo("91bfbef5ea8ee803f75d4f4a2554c53dbbd7b7332ff96d074c88c9b6d9d7c09b");
        assertThat(FirstDocuments.vo2028().hash().value())
                .isEqualTo("61ee70a46ae708aef1c43a9df8cf09624762e2a4cfcfcf97254af0b327451d70");
        assertThat(FirstDocuments.vo2026().reference().id()).isEqualTo(RegulationFixture.VO_2026.id());
        assertThat(FirstDocuments.vo2026().reference().sha256())
                .isEqualTo(FirstDocuments.vo2026().hash());
    }

    @Test
    void has_the_same_hash_however_it_is_written() {
        JsonNode document = document();
        String pretty = document.toPrettyString().replace("\"requiredPoints\" : 160", "\"requiredPoints\" : 1.60e2");
        assertThat(pretty).contains("1.60e2");
        assertThat(accepted(pretty).hash())
                .isEqualTo(accepted(document.toString()).hash());
    }

    @Test
    void has_another_hash_for_another_text() {
        assertThat(accepted(with("/title", "\"Anders\"")).hash())
                .isNotEqualTo(accepted(document()).hash());
    }

    @Test
    void reads_its_canonical_form_as_itself() {
        RegulationDocument document = accepted(document());
        assertThat(accepted(document.canonical())).isEqualTo(document);
    }

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
            assertThat(refusals(document)).containsExactly(new Refusal("/" + field, MISSING));
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

    @Test
    void accepts_a_leap_day() {
        assertThat(refusals(with("/inForceFrom", "\"2028-02-29\""))).isEmpty();
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
    void may_map_to_competences_that_no_standard_lists() {
        Regulation regulation =
                accepted(with("/mapping", "{\"C1\": [\"X1\", \"X2\"]}")).regulation();
        assertThat(regulation.mapping())
                .containsEntry(new Competence("C1"), List.of(new Competence("X1"), new Competence("X2")));
    }

    @Test
    void may_ask_nothing_and_cap_above_what_it_asks() {
        assertThat(refusals(with("/minimumValidatedPercent", "0"))).isEmpty();
        assertThat(refusals(with("/requiredPoints", "0"))).isEmpty();
        assertThat(refusals(with("/inBetweenCapPoints", "1000"))).isEmpty();
        assertThat(refusals(with("/formCaps/0/perCalendarYear", "1000"))).isEmpty();
        assertThat(refusals(with("/breadth/competences", "99"))).isEmpty();
    }

    @Test
    void may_have_empty_lists_and_a_form_in_several() {
        for (String list : Set.of("functions", "formCaps", "formsWithoutPoints", "formsCountingAsWhole", "absences")) {
            assertThat(refusals(with("/" + list, "[]"))).isEmpty();
        }
        assertThat(refusals(with("/renewal/noticeMonths", "[]"))).isEmpty();
        assertThat(refusals(with("/formsWithoutPoints", "[\"MASTER\", \"CONGRESS\"]")))
                .isEmpty();
        assertThat(refusals(with("/functions", "[\"RECTOR\", \"RECTOR\"]"))).isEmpty();
    }

    @Test
    void may_name_articles_of_more_rules() {
        ObjectNode document = document();
        ((ObjectNode) document.path("articles")).put("renewal.window", "D1");
        assertThat(accepted(document).regulation().article("renewal.window")).isEqualTo("D1");
    }

    @Test
    void may_cap_a_form_in_every_way_or_none() {
        Regulation regulation = accepted(
                        with(
                                "/formCaps",
                                "[{\"form\":\"A\",\"perDay\":1,\"perEntry\":2,\"perCalendarYear\":3,\"perCycle\":4},{\"form\":\"B\"}]"))
                .regulation();
        assertThat(regulation.formCaps())
                .containsExactly(
                        Map.entry(new Form("A"), new FormCap(1, 2, 3, 4)),
                        Map.entry(new Form("B"), new FormCap(null, null, null, null)));
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

    private static ObjectNode document() {
        return (ObjectNode) Resources.json("VO-2026.json");
    }

    /** The first regulation with another value in one place. */
    private static ObjectNode with(String pointer, String json) {
        ObjectNode document = document();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, last));
        JsonNode value = Resources.JSON.readTree(json);
        String field = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.set(field, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(field), value);
        }
        return document;
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private static List<Refusal> refusals(JsonNode document) {
        return switch (RegulationDocument.read(document)) {
            case ReadDocument.Accepted _ -> List.of();
            case ReadDocument.Refused refused -> refused.refusals();
        };
    }

    private static RegulationDocument accepted(JsonNode document) {
        return accepted(document.toString());
    }

    private static RegulationDocument accepted(String json) {
        return switch (RegulationDocument.read(json)) {
            case ReadDocument.Accepted accepted -> accepted.document();
            case ReadDocument.Refused refused -> throw new AssertionError(refused.refusals());
        };
    }
}
