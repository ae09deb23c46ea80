package nl.schoolleidersregister.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Everything that keeps facts from being evaluated: each by itself with what is only just right, and all at once. */
class RequestMistakesTest {

    private static final String ABSENT = "{\"kind\": \"ILLNESS\", \"from\": \"%s\", \"until\": \"%s\"}";
    private static final String PAUSED = "{\"from\": \"%s\", \"until\": \"%s\"}";

    @Test
    void the_example_has_no_mistakes() {
        assertThat(Given.example().mistakes()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /cycle/until | "2022-08-01" | /cycle/until no-days
                    /cycle/from | "2026-08-01" | /on on-before-cycle, /cycle/until no-days
                    /on | "2022-07-31" | /on on-before-cycle
                    /on | 20260731 | /on wrong-type
                    /on | "31-07-2026" | /on not-a-date
                    /on | "2026-02-29" | /on not-a-date
                    /on | "+12026-02-20" | /on not-a-date
                    /on | null | /on wrong-type
                    /regulation | "VO-2025" | /regulation unknown-regulation
                    /regulation | 2026 | /regulation wrong-type
                    /regulation | "\\ud800" | /regulation not-unicode
                    /valuedBy/0/regulation | "VO-2025" | /valuedBy/0/regulation unknown-regulation
                    /cycle | [] | /cycle wrong-type
                    /entries | {} | /entries wrong-type
                    /entries/0 | "a1" | /entries/0 wrong-type
                    /entries/0/id | 1 | /entries/0/id wrong-type
                    /entries/0/id | "\\udc00" | /entries/0/id not-unicode
                    /entries/0/minutes | 0 | /entries/0/minutes not-positive
                    /entries/0/minutes | -1 | /entries/0/minutes not-positive
                    /entries/0/minutes | 0.5 | /entries/0/minutes wrong-type
                    /entries/0/minutes | "720" | /entries/0/minutes wrong-type
                    /entries/0/minutes | 2147483648 | /entries/0/minutes too-large
                    /entries/0/minutes | 1e999999999 | /entries/0/minutes too-large
                    /entries/0/firstDay | "2023-03-11" | /entries/0/firstDay first-day-after-date
                    /entries/0/basis | "validated" | /entries/0/basis unknown-basis
                    /entries/0/form | null | /entries/0/form wrong-type
                    /entries/0/offering | "" | /entries/0/offering empty-offering
                    /entries/0/offering | 17 | /entries/0/offering wrong-type
                    /entries/0/competences | [] | /entries/0/competences no-competence
                    /entries/0/competences | "C1" | /entries/0/competences wrong-type
                    /entries/0/competences/1 | "C1" | /entries/0/competences/1 double-competence
                    /entries/0/competences/1 | "C6" | /entries/0/competences/1 unknown-competence
                    /entries/0/competences/0 | 1 | /entries/0/competences/0 wrong-type
                    /employments | null | /employments wrong-type
                    /employments/0/until | "2019-08-01" | /employments/0/until no-days
                    /employments/0/fte | 0 | /employments/0/fte fte-outside
                    /employments/0/fte | -0.1 | /employments/0/fte fte-outside
                    /employments/0/fte | 1.000001 | /employments/0/fte fte-outside
                    /employments/0/fte | "1" | /employments/0/fte wrong-type
                    /employments/0/fte | 1e-999999999 | /employments/0/fte too-precise
                    /extensions | [{"kind": "ILLNESS", "until": "2027-01-01"}] | /extensions/0/kind unknown-kind
                    /absences | [{"kind": "HOLIDAY", "from": "2026-01-01"}] | /absences/0/kind unknown-kind
                    /absences | [{"kind": "LEAVE", "from": "2026-08-01"}] | /absences/0/from no-days
                    /absences | [{"kind":"LEAVE","from":"2026-07-01","until":"2026-07-01"}] | /absences/0/until no-days
                    /pauses | [{"from": "2026-08-01"}] | /pauses/0/from no-days
                    /pauses | [{"from": "2026-07-01", "until": "2026-07-01"}] | /pauses/0/until no-days
                    /extra | 1 | /extra unknown-field
                    /a~0b~1c | 1 | /a~0b~1c unknown-field
                    /cycle/extra | 1 | /cycle/extra unknown-field
                    /entries/0/extra | 1 | /entries/0/extra unknown-field
                    /employments/0/extra | 1 | /employments/0/extra unknown-field
                    /valuedBy/0/extra | 1 | /valuedBy/0/extra unknown-field
                    """)
    void names_the_one_mistake(String pointer, String json, String mistakes) {
        var given = pointer.startsWith("/a~0")
                ? named("a~b/c", json)
                : Given.example().with(pointer, json).json();
        assertThat(Given.mistakes(given)).containsExactlyInAnyOrder(mistakes.split(", "));
    }

    private static String named(String name, String json) {
        return "{\"" + name + "\":" + json + "," + Given.example().json().substring(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    /cycle/until | "2022-08-02"
                    /on | "2022-08-01"
                    /on | "2024-02-29"
                    /entries/0/minutes | 1
                    /entries/0/minutes | 720.0
                    /entries/0/minutes | 2147483647
                    /entries/0/firstDay | "2023-03-10"
                    /entries/0/firstDay | null
                    /entries/0/form | "NEVER_HEARD_OF"
                    /entries/0/offering | null
                    /employments/0/function | "DOCENT"
                    /employments/0/until | "2019-08-02"
                    /employments/0/until | null
                    /employments/0/fte | 1
                    /employments/0/fte | 0.0001
                    /employments | []
                    /entries | []
                    /absences | [{"kind": "LEAVE", "from": "2026-07-31"}]
                    /pauses | [{"from": "2026-07-31"}]
                    /extensions | [{"kind": "LATE", "until": "2020-01-01"}]
                    """)
    void takes_what_is_only_just_right(String pointer, String json) {
        assertThat(Given.example().with(pointer, json).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/regulation",
                "/on",
                "/cycle",
                "/entries",
                "/employments",
                "/cycle/from",
                "/cycle/until",
                "/entries/0/id",
                "/entries/0/date",
                "/entries/0/minutes",
                "/entries/0/basis",
                "/entries/0/form",
                "/entries/0/competences",
                "/employments/0/from",
                "/employments/0/fte",
                "/employments/0/function",
                "/valuedBy/0/from",
                "/valuedBy/0/regulation"
            })
    void misses_what_must_be_there(String pointer) {
        assertThat(Given.example().without(pointer).mistakes()).containsExactly(pointer + " missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/extensions", "/absences", "/pauses", "/valuedBy", "/entries/0/offering"})
    void does_not_miss_what_may_be_absent(String pointer) {
        assertThat(Given.example().without(pointer).mistakes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "facts", "{", "{\"on\": 1, \"on\": 2}", "{} {}", "{\"on\": 1e99999999999}", "[[[["})
    void refuses_what_is_no_json(String body) {
        assertThat(Given.mistakes(body)).containsExactly(" not-json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "7", "\"VO-2026\""})
    void refuses_json_that_is_no_object(String body) {
        assertThat(Given.mistakes(body)).containsExactly(" wrong-type");
    }

    @Test
    void a_name_with_half_a_character_is_no_json() {
        assertThat(Given.mistakes(named("\\ud800", "1"))).containsExactly(" not-json");
    }

    @Test
    void two_entries_have_two_ids() {
        var entry = Given.JSON.readTree(Given.example().json()).at("/entries/0");
        assertThat(Given.example().with("/entries/-", entry.toString()).mistakes())
                .containsExactly("/entries/1/id duplicate-id");
    }

    @Test
    void two_thousand_entries_are_taken_and_one_more_is_not() {
        assertThat(entries(EntriesReader.MOST).mistakes()).isEmpty();
        assertThat(entries(EntriesReader.MOST + 1).mistakes()).containsExactly("/entries too-many-entries");
    }

    private static Given entries(int number) {
        var list = Given.JSON.createArrayNode();
        for (int i = 0; i < number; i++) {
            var entry =
                    Given.JSON.readTree(Given.example().json()).at("/entries/0").asObject();
            list.add(entry.put("id", "a" + i));
        }
        return Given.example().with("/entries", list.toString());
    }

    @Test
    void absences_of_one_kind_may_touch_and_not_overlap() {
        assertThat(absences("2024-01-01", "2024-03-01", "2024-03-01", "2024-05-01"))
                .isEmpty();
        assertThat(absences("2024-01-01", "2024-03-01", "2024-02-29", "2024-05-01"))
                .containsExactly("/absences/1/from overlap");
        assertThat(absences("2024-02-29", "2024-05-01", "2024-01-01", "2024-03-01"))
                .containsExactly("/absences/0/from overlap");
    }

    private static List<String> absences(String from, String until, String secondFrom, String secondUntil) {
        var list = "[" + ABSENT.formatted(from, until) + "," + ABSENT.formatted(secondFrom, secondUntil) + "]";
        return Given.example().with("/absences", list).mistakes();
    }

    @Test
    void absences_of_two_kinds_may_overlap() {
        var other = ABSENT.formatted("2024-01-01", "2024-03-01").replace("ILLNESS", "LEAVE");
        var list = "[" + ABSENT.formatted("2024-01-01", "2024-03-01") + "," + other + "]";
        assertThat(Given.example().with("/absences", list).mistakes()).isEmpty();
    }

    @Test
    void an_absence_overlaps_an_earlier_one_that_outlasts_the_one_between() {
        var list = "[" + ABSENT.formatted("2023-01-01", "2024-01-01") + ","
                + ABSENT.formatted("2023-02-01", "2023-03-01") + "," + ABSENT.formatted("2023-06-01", "2023-07-01")
                + "]";
        assertThat(Given.example().with("/absences", list).mistakes())
                .containsExactly("/absences/1/from overlap", "/absences/2/from overlap");
    }

    @Test
    void pauses_may_touch_and_not_overlap() {
        var touching = "[" + PAUSED.formatted("2024-01-01", "2024-03-01") + ",{\"from\": \"2024-03-01\"}]";
        assertThat(Given.example().with("/pauses", touching).mistakes()).isEmpty();
        var overlapping = "[{\"from\": \"2024-02-01\"}," + PAUSED.formatted("2024-01-01", "2024-02-02") + "]";
        assertThat(Given.example().with("/pauses", overlapping).mistakes()).containsExactly("/pauses/0/from overlap");
    }

    @Test
    void two_regulations_value_entries_from_two_days() {
        var row = "{\"regulation\": \"VO-2028\", \"from\": \"%s\"}";
        assertThat(Given.example()
                        .with("/valuedBy/-", row.formatted("2015-01-02"))
                        .mistakes())
                .isEmpty();
        assertThat(Given.example()
                        .with("/valuedBy/-", row.formatted("2015-01-01"))
                        .mistakes())
                .containsExactly("/valuedBy/1/from double-from");
    }

    @Test
    void tells_all_mistakes_at_once() {
        var given = Given.example()
                .with("/regulation", "\"VO-1\"")
                .with("/on", "\"2022-07-31\"")
                .with("/cycle/until", "\"2022-08-01\"")
                .with("/entries/0/minutes", "0")
                .with("/entries/0/basis", "\"X\"")
                .with("/entries/0/competences", "[\"C1\", \"C1\", \"C9\"]")
                .with("/entries/0/offering", "\"\"")
                .with("/employments/0/fte", "2")
                .with("/absences", "[{\"kind\": \"HOLIDAY\", \"from\": \"2026-01-01\", \"until\": \"2025-01-01\"}]")
                .with("/pauses", "[{}]")
                .with("/extra", "true");
        assertThat(given.mistakes())
                .containsExactlyInAnyOrder(
                        "/regulation unknown-regulation",
                        "/on on-before-cycle",
                        "/cycle/until no-days",
                        "/entries/0/minutes not-positive",
                        "/entries/0/basis unknown-basis",
                        "/entries/0/competences/1 double-competence",
                        "/entries/0/competences/2 unknown-competence",
                        "/entries/0/offering empty-offering",
                        "/employments/0/fte fte-outside",
                        "/absences/0/kind unknown-kind",
                        "/absences/0/until no-days",
                        "/pauses/0/from missing",
                        "/extra unknown-field");
    }
}
