package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.AsProvider.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.regulation.document.FirstDocuments;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.node.ObjectNode;

/** Flow 11: a regulation is drafted, adopted with its transition article and repealed; with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=regulations") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RegulationIT extends AsRulemaker {

    private static final String NEW_STANDARD = "/kantoor/beroepsstandaarden/nieuw";

    @Autowired
    @Qualifier("firstRegulations")
    private SmartInitializingSingleton first;

    @Test
    @Order(1)
    void begins_with_one_regulation_adopted_and_the_next_as_a_draft() {
        assertThat(events("standard.%")).isEqualTo(2);
        assertThat(events("regulation.%")).isEqualTo(3);
        assertThat(listed()).containsExactly("VO-2026 ADOPTED", "VO-2028 DRAFT");
        assertThat(nadia.get(ALL).body()).contains("VO-2026", "VO-2028", "Strategisch omgaan met de omgeving");
        first.afterSingletonsInstantiated();
        assertThat(events("regulation.%")).as("started again").isEqualTo(3);
    }

    @Test
    @Order(2)
    void programs_get_the_document_whose_hash_decisions_name() {
        var answer = nadia.get("/v1/regulations/VO-2026");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(FirstDocuments.vo2026().canonical());
        assertThat(answer.headers().firstValue("ETag")).hasValue('"' + EXISTING + '"');
        var again = nadia.send(nadia.request("/v1/regulations/VO-2026").header("If-None-Match", '"' + EXISTING + '"'));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(nadia.get("/v1/regulations/VO-2099").statusCode()).isEqualTo(404);
    }

    @Test
    @Order(3)
    void tells_everything_that_is_wrong_with_a_draft_at_once() {
        assertThat(nadia.get(NEW + "?van=VO-2028").statusCode()).isEqualTo(200);
        assertThat(nadia.get(NEW + "?van=VO-2099").statusCode()).isEqualTo(404);
        var form = draft("", "31-02-2030");
        form.put("requiredPoints", "veel");
        form.put("minimumValidated", "37,555");
        form.put("noticeMonths", "6, nul");
        form.put("decisionWeeks", "0");
        form.put("runningCycles", "");
        var answer = nadia.post(NEW, form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("regulationId-e", "inForceFrom-e", "requiredPoints-e", "minimumValidated-e")
                .contains("noticeMonths-e", "decisionWeeks-e", "runningCycles-e", "value=\"veel\"");
        assertThat(nadia.post(NEW, Map.of("regulationJson", "{\"id\": 1}")).statusCode())
                .isEqualTo(400);
        assertThat(nadia.post(NEW, Map.of("regulationJson", "geen json")).statusCode())
                .isEqualTo(400);
        assertThat(nadia.post(NEW, Map.of("basis", "0".repeat(64))).statusCode())
                .isEqualTo(404);
        assertThat(nadia.post(NEW, Map.of()).statusCode()).isEqualTo(400);
        assertThat(events("regulation.%")).isEqualTo(3);
    }

    @Test
    @Order(4)
    void drafts_a_copy_with_other_numbers_and_only_under_a_name_of_its_own() {
        var form = draft("VO-T1", Forms.typed(TODAY));
        form.put("requiredPoints", "40");
        form.put("runningCycles", "ADOPT");
        form.put("sleutel", UUID.randomUUID().toString());
        assertThat(nadia.post(NEW, form).statusCode()).isEqualTo(302);
        assertThat(nadia.post(NEW, form).statusCode()).as("sent again").isEqualTo(302);
        assertThat(events("regulation.%")).isEqualTo(4);
        assertThat(nadia.get(ALL + "/VO-T1").body()).contains("In een cyclus zijn 40 PE nodig", "160 PE nodig");
        form.remove("sleutel");
        assertThat(rule(nadia.post(NEW, form))).isEqualTo("regulation.unused-name");
        assertThat(rule(nadia.post(NEW, draft("VO/T1", Forms.typed(TODAY))))).isEqualTo("regulation.name");
        assertThat(document("VO-T1").path("formCaps"))
                .isEqualTo(document("VO-2026").path("formCaps"));
    }

    @Test
    @Order(5)
    void a_draft_changes_until_it_is_adopted() {
        var change = ALL + "/VO-T1/wijzigen";
        assertThat(nadia.get(change).statusCode()).isEqualTo(200);
        assertThat(nadia.get(ALL + "/VO-2026/wijzigen").statusCode()).isEqualTo(404);
        var other = document("VO-T1").put("title", "Proef").put("id", "VO-T2");
        assertThat(rule(nadia.post(change, Map.of("regulationJson", other.toString()))))
                .isEqualTo("regulation.same-name");
        other.put("id", "VO-T1");
        assertThat(nadia.post(change, Map.of("regulationJson", other.toString(), "versie", "7"))
                        .statusCode())
                .isEqualTo(412);
        assertThat(nadia.post(change, Map.of("regulationJson", other.toString(), "versie", "0"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(nadia.post(change, Map.of("regulationJson", other.toString()))
                        .statusCode())
                .as("nothing changes")
                .isEqualTo(302);
        assertThat(events("regulation.%")).isEqualTo(5);
        assertThat(rule(nadia.post(
                        ALL + "/VO-2026/wijzigen",
                        Map.of("regulationJson", FirstDocuments.vo2026().canonical()))))
                .isEqualTo("regulation.draft");
    }

    @Test
    @Order(6)
    void the_only_regulation_cannot_be_repealed_nor_can_a_draft() {
        assertThat(nadia.post(ALL + "/VO-2026/intrekking", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(rule(repeal("VO-2026", TODAY))).isEqualTo("regulation.another");
        assertThat(rule(repeal("VO-2028", TODAY))).isEqualTo("regulation.adopted");
    }

    @Test
    @Order(7)
    void adopts_only_what_was_seen_ahead_of_its_day_and_on_a_known_standard() {
        var old = EXISTING;
        assertThat(adopt("VO-T1", old).statusCode()).as("another regulation").isEqualTo(404);
        assertThat(adopt("VO-T1", "niets").statusCode()).isEqualTo(404);
        assertThat(rule(adopt("VO-T1", firstTextOf("VO-T1")))).isEqualTo("regulation.last-document");
        draftAs(
                "VO-PAST",
                document -> document.put("inForceFrom", TODAY.minusDays(1).toString()));
        assertThat(rule(adopt("VO-PAST"))).isEqualTo("regulation.in-force-ahead");
        draftAs("VO-STANDARD", document -> document.put("standard", "VO-2099"));
        assertThat(rule(adopt("VO-STANDARD"))).isEqualTo("regulation.standard");
        draftAs(
                "VO-MAPPED",
                document -> document.putObject("mapping").putArray("C1").add("X9"));
        assertThat(rule(adopt("VO-MAPPED"))).isEqualTo("regulation.mapping-target");
    }

    @Test
    @Order(8)
    void a_decision_that_another_one_overtakes_is_refused() {
        register.sql("insert into claim (kind, value, owner) values ('regulation-decision', ?, 'regulation:other')")
                .param(new byte[] {0, 0, 0, 0, 0, 0, 0, 2})
                .update();
        assertThat(rule(adopt("VO-T1"))).isEqualTo("regulation.as-seen");
        register.sql("delete from claim where owner = 'regulation:other'").update();
    }

    @Test
    @Order(9)
    void what_is_adopted_judges_running_cycles_as_its_transition_article_says() {
        var joke = DemoLogin.at(port).as("joke-terpstra");
        assertThat(joke.get("/mijn-register").body()).contains("VO-2026").doesNotContain("Proef");
        assertThat(adopt("VO-T1").statusCode()).isEqualTo(302);
        assertThat(rule(adopt("VO-T1"))).isEqualTo("regulation.draft");
        assertThat(joke.get("/mijn-register").body()).contains("Proef", "U heeft nog 40 PE nodig");
        assertThat(joke.get("/reglement").body()).contains("In een cyclus zijn 40 PE nodig", "160 PE nodig");
        assertThat(listed()).contains("VO-T1 ADOPTED");
        draftAs("VO-SAMEDAY", document -> document.put("inForceFrom", TODAY.toString()));
        assertThat(rule(adopt("VO-SAMEDAY"))).isEqualTo("regulation.day");
    }

    @Test
    @Order(10)
    void everybody_sees_what_is_to_come() {
        assertThat(nadia.get("/reglement").body()).doesNotContain("VO-2028");
        assertThat(adopt("VO-2028").statusCode()).isEqualTo(302);
        assertThat(nadia.get("/reglement").body()).contains("VO-2028", "In een cyclus zijn 200 PE nodig");
    }

    @Test
    @Order(11)
    void what_is_repealed_judges_no_more() {
        assertThat(rule(repeal("VO-T1", TODAY.minusDays(1)))).isEqualTo("regulation.repeal-ahead");
        assertThat(repeal("VO-T1", TODAY).statusCode()).isEqualTo(302);
        assertThat(rule(repeal("VO-T1", TODAY))).isEqualTo("regulation.adopted");
        var joke = DemoLogin.at(port).as("joke-terpstra");
        assertThat(joke.get("/mijn-register").body()).contains("VO-2026").doesNotContain("Proef");
        assertThat(nadia.get("/reglement").body()).contains("De proef is voorbij.");
        assertThat(listed()).contains("VO-T1 REPEALED");
    }

    @Test
    @Order(12)
    void a_new_standard_brings_its_mapping_into_the_regulation_that_names_it() {
        var wrong = nadia.post(NEW_STANDARD, Map.of("standardCompetences", "P1", "standardMapping", "C1 P1"));
        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(wrong.body()).contains("standardId-e", "standardCompetences-e", "standardMapping-e");
        var form = new LinkedHashMap<String, String>();
        form.put("standardId", "VO-T21");
        form.put("standardCompetences", "P1 Visie uitdragen\nP2 Samen leren");
        form.put("standardForms", "COURSE | cursus | course | non-formeel | aanbod | leervraag");
        form.put("standardMapping", "C1: P1\nC2: P1 P2\nC3: P2\nC4: P1");
        assertThat(nadia.post(NEW_STANDARD, form).statusCode()).isEqualTo(302);
        assertThat(rule(nadia.post(NEW_STANDARD, form))).isEqualTo("standard.unused-name");
        form.put("standardId", "VO/T21");
        assertThat(rule(nadia.post(NEW_STANDARD, form))).isEqualTo("standard.name");
        assertThat(nadia.get("/kantoor/beroepsstandaarden/VO-T21").body()).contains("Samen leren", "C2");
        assertThat(nadia.get("/kantoor/beroepsstandaarden/VO-T99").statusCode()).isEqualTo(404);
        var named = draft("VO-T3", Forms.typed(TODAY.plusYears(2)));
        named.put("regulationStandard", "VO-T21");
        assertThat(nadia.post(NEW, named).statusCode()).isEqualTo(302);
        assertThat(document("VO-T3").at("/mapping/C2").size()).isEqualTo(2);
        assertThat(rule(adopt("VO-T3"))).isEqualTo("regulation.standard");
        var adoption = "/kantoor/beroepsstandaarden/VO-T21/vaststelling";
        assertThat(nadia.post(adoption, Map.of("versie", "7")).statusCode()).isEqualTo(412);
        assertThat(nadia.post(adoption, Map.of("versie", "0")).statusCode()).isEqualTo(302);
        assertThat(rule(nadia.post(adoption, Map.of()))).isEqualTo("standard.draft");
        assertThat(rule(adopt("VO-T3"))).as("nothing is said of C5").isEqualTo("regulation.mapping");
        var whole = document("VO-T3");
        ((ObjectNode) whole.path("mapping")).putArray("C5").add("P2");
        assertThat(nadia.post(ALL + "/VO-T3/wijzigen", Map.of("regulationJson", whole.toString()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(adopt("VO-T3").statusCode()).isEqualTo(302);
    }

    @Test
    @Order(13)
    void the_log_alone_makes_all_of_it_again() {
        assertThat(register.sql("""
                        select count(*) from domain_event_entry where payload_type in
                        ('regulation.drafted', 'regulation.redrafted') and payload like '%requiredPoints%'
                        """).query(Long.class).single()).isEqualTo(documents());
    }
}
