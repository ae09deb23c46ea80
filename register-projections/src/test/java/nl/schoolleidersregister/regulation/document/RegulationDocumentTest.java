package nl.schoolleidersregister.regulation.document;

import static nl.schoolleidersregister.regulation.document.DocumentFixture.accepted;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.document;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.refusals;
import static nl.schoolleidersregister.regulation.document.DocumentFixture.with;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.regulation.FormCap;
import nl.schoolleidersregister.regulation.LearningForm;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.Percent;
import nl.schoolleidersregister.regulation.Procedure;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationFixture;
import nl.schoolleidersregister.regulation.StandardId;
import nl.schoolleidersregister.regulation.StandardText;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What a document says, and what it may say. */
class RegulationDocumentTest {

    @Test
    void reads_the_first_two_regulations() {
        assertThat(FirstDocuments.vo2026().regulation()).isEqualTo(RegulationFixture.VO_2026);
        assertThat(FirstDocuments.vo2028().regulation()).isEqualTo(RegulationFixture.VO_2028);
    }

    @Test
    void reads_the_first_standard() {
        Map<StandardId, StandardText> standards = FirstDocuments.standards();
        assertThat(standards).containsOnlyKeys(new StandardId("VO-2014"));
        var text = Objects.requireNonNull(standards.get(new StandardId("VO-2014")));
        assertThat(text.competences())
                .hasSize(5)
                .startsWith(new NamedCompetence(new Competence("C1"), "Een gezamenlijke visie en richting creëren"));
    }

    @Test
    void the_first_standard_has_the_ten_most_valued_informal_forms_of_learning_first() {
        var forms = Objects.requireNonNull(FirstDocuments.standards().get(new StandardId("VO-2014")))
                .forms();
        assertThat(forms).hasSize(19);
        assertThat(forms.subList(0, 10)).allSatisfy(one -> {
            assertThat(one.spectrum()).isEqualTo(LearningForm.Spectrum.INFORMAL);
            assertThat(one.ways()).contains(LearningForm.Way.OWN_CHOICE);
        });
        assertThat(FirstDocuments.vo2026().regulation().formCaps().keySet())
                .isSubsetOf(forms.stream().map(LearningForm::form).toList());
    }

    @Test
    void has_the_hash_of_its_canonical_form() {
        assertThat(FirstDocuments.vo2026().hash().value())
                .isEqualTo("3de9da150fd9d1872c568725537087e23f419446d11c17d3672fed04e8d9d39d");
        assertThat(FirstDocuments.vo2028().hash().value())
                .isEqualTo("ab77f6f956c73c25331a67224e25c7d7a10d3a6ce051a6f2c3f9119d71acb8e8");
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
    void accepts_a_leap_day() {
        assertThat(refusals(with("/inForceFrom", "\"2028-02-29\""))).isEmpty();
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
    void means_what_vo_2026_says_where_it_leaves_terms_out() {
        ObjectNode document = document();
        document.remove(List.of(
                "registration", "procedure", "publicMonths", "ownStatementSamplePercent", "explanationSamplePercent"));
        assertThat(accepted(document).regulation()).isEqualTo(RegulationFixture.VO_2026);
    }

    @Test
    void may_set_its_own_terms() {
        ObjectNode document = with("/procedure/objectionWeeks", "7");
        document.put("ownStatementSamplePercent", 12.5);
        document.put("explanationSamplePercent", 2.25);
        assertThat(accepted(document).regulation().procedure()).isEqualTo(new Procedure(8, 4, 7, 2, 28));
        assertThat(accepted(document).regulation().ownStatementSamplePercent()).isEqualTo(new Percent(12_50));
        assertThat(accepted(document).regulation().explanationSamplePercent()).isEqualTo(new Percent(2_25));
    }

    @Test
    void may_name_articles_of_more_rules() {
        ObjectNode document = document();
        ((ObjectNode) document.path("articles")).put("renewal.window", "D1");
        assertThat(accepted(document).regulation().article("renewal.window")).isEqualTo("D1");
    }

    @Test
    void may_cap_a_form_in_every_way_or_none() {
        Regulation regulation = accepted(with(
                        "/formCaps",
                        "[{\"form\":\"A\",\"perDay\":1,\"perEntry\":2,\"perCalendarYear\":3,\"perCycle\":4},"
                                + "{\"form\":\"B\"}]"))
                .regulation();
        assertThat(regulation.formCaps())
                .containsExactly(
                        Map.entry(new Form("A"), new FormCap(1, 2, 3, 4)),
                        Map.entry(new Form("B"), new FormCap(null, null, null, null)));
    }
}
