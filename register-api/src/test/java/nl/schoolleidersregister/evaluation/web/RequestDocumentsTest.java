package nl.schoolleidersregister.evaluation.web;

import static org.assertj.core.api.Assertions.assertThat;

import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

/** A request may bring whole regulations: drafts that only its sender has. */
class RequestDocumentsTest {

    private static ObjectNode draft() {
        return Given.JSON.readTree(FirstDocuments.vo2026().canonical()).asObject();
    }

    @Test
    void a_draft_judges() {
        var draft = draft().put("id", "DRAFT").put("requiredPoints", 12);
        var request = Given.accepted(
                Given.example().with("/regulation", draft.toString()).json());
        assertThat(request.regulation().id().value()).isEqualTo("DRAFT");
        assertThat(request.regulation().requiredPoints()).isEqualTo(12);
    }

    @Test
    void a_draft_values_entries() {
        var draft = draft().put("id", "DRAFT").put("minutesPerPoint", 30);
        var request = Given.accepted(
                Given.example().with("/valuedBy/0/regulation", draft.toString()).json());
        assertThat(request.facts().valuedBy().getFirst().regulation().minutesPerPoint())
                .isEqualTo(30);
    }

    @Test
    void a_document_that_its_schema_refuses_is_refused_with_every_reason_where_it_stands() {
        var draft = draft().put("requiredPoints", -1).put("minimumValidatedPercent", 101);
        draft.remove("title");
        draft.put("extra", 1);
        assertThat(Given.example()
                        .with("/regulation", draft.toString())
                        .with("/valuedBy/0/regulation", "{}")
                        .mistakes())
                .contains(
                        "/regulation/requiredPoints document.too-small",
                        "/regulation/minimumValidatedPercent document.too-large",
                        "/regulation/title document.missing",
                        "/regulation/extra document.unknown-field",
                        "/valuedBy/0/regulation/title document.missing");
    }

    @Test
    void numbers_beyond_all_bounds_are_refused_like_others() {
        var document = draft().toString().replace("\"requiredPoints\":160", "\"requiredPoints\":1e999999");
        assertThat(document).contains("1e999999");
        assertThat(Given.example()
                        .json()
                        .replace("\"regulation\":\"VO-2026\",\"on\"", "\"regulation\":" + document + ",\"on\""))
                .satisfies(json -> assertThat(Given.mistakes(json))
                        .containsExactly("/regulation/requiredPoints document.too-large"));
    }

    @Test
    void a_draft_may_bring_competences_and_kinds_of_its_own() {
        var draft = draft();
        draft.putObject("mapping").putArray("C1").add("N1").add("N2");
        draft.withArray("absences")
                .addObject()
                .put("kind", "CARE")
                .put("fromMonths", 1)
                .put("perMonths", 1)
                .put("reductionPoints", 1);
        var given = Given.example()
                .with("/entries/0/competences", "[\"C1\", \"N2\"]")
                .with("/absences", "[{\"kind\": \"CARE\", \"from\": \"2026-01-01\"}]");
        assertThat(given.mistakes())
                .containsExactly("/entries/0/competences/1 unknown-competence", "/absences/0/kind unknown-kind");
        assertThat(given.with("/regulation", draft.toString()).mistakes()).isEmpty();
    }

    @Test
    void a_draft_may_leave_out_a_kind_of_absence() {
        var draft = draft();
        draft.putArray("absences");
        assertThat(Given.example()
                        .with("/regulation", draft.toString())
                        .with("/absences", "[{\"kind\": \"LEAVE\", \"from\": \"2026-01-01\"}]")
                        .mistakes())
                .isEmpty();
    }

    @Test
    void words_are_not_judged_by_a_regulation_that_cannot_be_read() {
        assertThat(Given.example()
                        .with("/regulation", draft().put("requiredPoints", -1).toString())
                        .with("/entries/0/competences", "[\"N1\"]")
                        .mistakes())
                .containsExactly("/regulation/requiredPoints document.too-small");
    }

    @Test
    void a_made_up_mapping_cannot_make_an_answer_cost_without_end() {
        var draft = draft();
        var finals = draft.putObject("mapping").putArray("C1");
        for (int i = 0; i < 30_000; i++) {
            finals.add("N" + i);
        }
        var given = Given.example().with("/regulation", draft.toString());
        assertThat(given.mistakes()).isEmpty();
        for (int i = 0; i < 40; i++) {
            var entry =
                    Given.JSON.readTree(Given.example().json()).at("/entries/0").asObject();
            entry.put("id", "b" + i).putArray("competences").add("C1").add("N" + i);
            given.with("/entries/-", entry.toString());
        }
        assertThat(given.mistakes()).containsExactly("/entries too-many-shares");
    }
}
