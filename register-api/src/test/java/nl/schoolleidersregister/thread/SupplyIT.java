package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Advice, versions, the catalogue, academies and verifications, with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=supply") // a register of its own
class SupplyIT extends AsSupplier {

    private static Map<String, String> advice(String advised, LocalDate metOn) {
        return Map.of("advised", advised, "metOn", Forms.typed(metOn), "whyAdvised", "Past niet bij de standaard.");
    }

    @Test
    void who_decides_otherwise_than_the_committee_says_why() {
        var id = submit("Leiden met advies");
        var here = "/kantoor/aanbod/" + id;
        assertThat(nadia.post(here + "/advies", Map.of()).statusCode()).isEqualTo(400);
        assertThat(rule(nadia.post(
                        here + "/advies", advice("DECLINE", Forms.today().minusDays(1)))))
                .isEqualTo("offering.committee-met");
        assertThat(nadia.post(here + "/advies", advice("DECLINE", Forms.today()))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(nadia.post(here + "/advies", advice("VALIDATE", Forms.today()))))
                .isEqualTo("offering.advice-once");
        assertThat(nadia.get(here).body()).contains("De commissie adviseert niet te valideren");
        var form = new LinkedHashMap<>(validation("6", DAY));
        assertThat(rule(nadia.post(here + "/validatie", form))).isEqualTo("offering.advice-explained");
        form.put("otherwise", "De commissie had een oud programma.");
        assertThat(nadia.post(here + "/validatie", form).statusCode()).isEqualTo(302);
        assertThat(nadia.get(here).body()).contains("De commissie had een oud programma.");
    }

    @Test
    void a_change_is_a_new_version_and_an_execution_is_of_the_version_of_its_first_day() {
        var id = validated("Leiden in versies");
        var here = "/aanbieder/aanbod/" + id;
        var same = Map.of("programme", "Leiden in versies", "form", "TRAINING", "hours", "6", "competences", "C1");
        assertThat(saskia.post(here + "/nieuwe-versie", Map.of()).statusCode()).isEqualTo(400);
        assertThat(rule(saskia.post(here + "/nieuwe-versie", same))).isEqualTo("offering.same");
        var shorter = new LinkedHashMap<>(same);
        shorter.put("programme", "Leiden in nieuwe versies");
        shorter.put("hours", "4");
        assertThat(saskia.post(here + "/nieuwe-versie", shorter).statusCode()).isEqualTo(302);
        assertThat(rule(saskia.post(here + "/nieuwe-versie", shorter))).isEqualTo("offering.one-version");
        assertThat(saskia.get(here).body()).contains("Uw nieuwe versie wacht", "Leiden in versies");

        var from = Forms.today().plusDays(10);
        var later = held(id, from);
        var today = new LinkedHashMap<>(validation("4", Forms.today()));
        assertThat(rule(nadia.post("/kantoor/aanbod/" + id + "/validatie", today)))
                .isEqualTo("offering.version-later");
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", validation("4", from))
                        .statusCode())
                .isEqualTo(302);
        var before = held(id, from.minusDays(1));
        assertThat(saskia.get("/aanbieder/uitvoeringen/" + before).body()).contains("Leiden in versies");
        assertThat(saskia.get("/aanbieder/uitvoeringen/" + later).body()).contains("Leiden in nieuwe versies");
        assertThat(nadia.get("/aanbod/" + id).body()).as("still in force").contains("Leiden in versies");
        assertThat(saskia.get(here).body()).contains("Versie 2");
    }

    @Test
    void what_was_never_validated_has_no_new_version() {
        var id = submit("Nog niet gevalideerd");
        assertThat(saskia.get("/aanbieder/aanbod/" + id + "/nieuwe-versie").statusCode())
                .isEqualTo(404);
        assertThat(DemoLogin.at(port).nobody().get("/aanbod/" + id).statusCode())
                .isEqualTo(404);
    }

    @Test
    void everybody_finds_what_is_validated_and_programs_do_too() {
        var id = validated("Vinden in de catalogus");
        var nobody = DemoLogin.at(port).nobody();
        assertThat(nobody.get("/aanbod?zoek=vinden+catalogus").body())
                .contains("Vinden in de catalogus", "Nog niet gepland");
        held(id, Forms.today().plusDays(20));
        var month = Forms.today().plusDays(20).toString().substring(0, 7);
        var found = nobody.get(
                "/aanbod?zoek=vinden&competentie=C1&vorm=TRAINING&aanbieder=binnen&plaats=utr&maand=" + month);
        assertThat(found.body()).contains("Vinden in de catalogus", "Utrecht");
        assertThat(nobody.get("/aanbod?zoek=vinden&competentie=C2").body()).doesNotContain("Vinden in de catalogus");
        assertThat(nobody.get("/aanbod?zoek=vinden&plaats=Zwolle").body()).doesNotContain("Vinden in de catalogus");
        assertThat(nobody.get("/aanbod?zoek=vinden&maand=2099-01").body()).doesNotContain("Vinden in de catalogus");
        assertThat(nobody.get("/aanbod?competentie=C99").statusCode()).isEqualTo(400);
        assertThat(nobody.get("/aanbod?maand=mei").statusCode()).isEqualTo(400);
        assertThat(nobody.get("/aanbod?pagina=0").statusCode()).isEqualTo(400);
        assertThat(nobody.get("/aanbod?zoek=%25").statusCode())
                .as("no wildcard")
                .isEqualTo(200);
        assertThat(nobody.get("/aanbod/" + id).body()).contains("Ik was erbij", "Utrecht");
        assertThat(nobody.get("/aanbod/" + UUID.randomUUID()).statusCode()).isEqualTo(404);

        var json = nobody.get("/v1/aanbod?zoek=vinden");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.body()).contains("\"aantal\":1", "\"titel\":\"Vinden in de catalogus\"", "\"uren\":6");
        assertThat(nobody.get("/v1/aanbod/" + id).body()).contains("\"plaats\":\"Utrecht\"");
        assertThat(nobody.get("/v1/aanbod?regio=Atlantis").statusCode()).isEqualTo(400);
        assertThat(nobody.get("/v1/aanbod/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(saskia.post("/aanbieder/aanbod/" + id + "/intrekking", Map.of())
                        .statusCode())
                .isEqualTo(302);
        assertThat(nobody.get("/aanbod/" + id).statusCode()).as("withdrawn").isEqualTo(404);
    }

    @Test
    void the_catalogue_has_pages() {
        for (var one = 0; one < 21; one++) {
            validated("Bladeren " + (char) ('a' + one));
        }
        var nobody = DemoLogin.at(port).nobody();
        var first = nobody.get("/aanbod?zoek=bladeren").body();
        assertThat(first).contains("Bladeren a", "zoek=bladeren&amp;pagina=2").doesNotContain("Bladeren u");
        assertThat(nobody.get("/aanbod?zoek=bladeren&pagina=2").body())
                .contains("Bladeren u")
                .doesNotContain("Bladeren a");
    }

    @Test
    void nobody_of_a_board_decides_on_what_its_academy_offers() {
        var provider = register.sql("select provider::text from view.offering where title = 'Data in de school'")
                .query(String.class)
                .single();
        var here = "/kantoor/aanbieders/" + provider;
        assertThat(nadia.get("/kantoor/aanbieders").body()).contains(here);
        assertThat(nadia.post(here + "/huisacademie", Map.of("academyOf", "")).statusCode())
                .isEqualTo(400);
        assertThat(nadia.post(here + "/huisacademie", Map.of("academyOf", BOARD))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(nadia.post(here + "/huisacademie", Map.of("academyOf", BOARD))))
                .isEqualTo("provider.one-board");
        var id = submit("Van het eigen bestuur");
        var femke = DemoLogin.at(port).as("femke-postma");
        var decision = "/kantoor/aanbod/" + id;
        assertThat(rule(femke.post(decision + "/advies", advice("VALIDATE", Forms.today()))))
                .isEqualTo("offering.own-board");
        assertThat(rule(femke.post(decision + "/validatie", validation("6", DAY))))
                .isEqualTo("offering.own-board");
        assertThat(rule(femke.post(decision + "/afwijzing", Map.of("whyDeclined", "Nee."))))
                .isEqualTo("offering.own-board");
        assertThat(nadia.post(decision + "/validatie", validation("6", DAY)).statusCode())
                .isEqualTo(302);
        assertThat(DemoLogin.at(port).nobody().get("/aanbod/" + id).body()).contains("Huisacademie van");
        assertThat(nadia.post(here + "/huisacademie/einde", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(rule(nadia.post(here + "/huisacademie/einde", Map.of()))).isEqualTo("provider.academy");
    }

    @Test
    void the_office_verifies_hears_and_finds() {
        var offering = validated("Gecontroleerd aanbod");
        var provider = register.sql("select provider::text from view.offering where offering = ?::uuid")
                .param(offering)
                .query(String.class)
                .single();
        var page = "/kantoor/aanbieders/" + provider;
        assertThat(nadia.post(page + "/controles", Map.of()).statusCode()).isEqualTo(400);
        var asked = new LinkedHashMap<>(Map.of(
                "aboutOffering",
                offering,
                "askedOfProvider",
                "Wie was er de hele dag?",
                "answerBy",
                Forms.typed(Forms.today().plusDays(6))));
        assertThat(rule(nadia.post(page + "/controles", asked))).isEqualTo("verification.answer-by");
        asked.put("answerBy", Forms.typed(Forms.today().plusDays(7)));
        var opened = target(nadia.post(page + "/controles", asked));
        var own = "/aanbieder/controles/" + id(opened);
        assertThat(saskia.get("/aanbieder").body()).contains(own);
        assertThat(saskia.get(own).body()).contains("Wie was er de hele dag?");
        assertThat(saskia.get("/aanbieder/controles/" + UUID.randomUUID()).statusCode())
                .isEqualTo(404);
        var finding = Map.of("foundThat", "WITHDRAWN", "whyFound", "De lijsten zijn er niet.");
        assertThat(rule(nadia.post(opened + "/bevinding", finding))).isEqualTo("verification.heard");
        assertThat(rule(nadia.post(opened + "/afsluiting", Map.of()))).isEqualTo("verification.finding");
        assertThat(saskia.post(own + "/antwoord", Map.of()).statusCode()).isEqualTo(400);
        assertThat(saskia.post(own + "/antwoord", Map.of("toldByProvider", "Wij houden geen lijsten bij."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post(own + "/antwoord", Map.of("toldByProvider", "Toch wel."))))
                .isEqualTo("verification.answered");
        found(opened, own, offering);
    }

    private void found(String opened, String own, String offering) {
        var finding = Map.of("foundThat", "WITHDRAWN", "whyFound", "De lijsten zijn er niet.");
        assertThat(nadia.get(opened).body()).contains("Wij houden geen lijsten bij.");
        assertThat(rule(nadia.post(
                        opened + "/bevinding", Map.of("foundThat", "IMPROVE", "whyFound", "Houd lijsten bij."))))
                .isEqualTo("verification.term");
        assertThat(nadia.post(opened + "/bevinding", Map.of()).statusCode()).isEqualTo(400);
        assertThat(nadia.post(opened + "/bevinding", finding).statusCode()).isEqualTo(302);
        assertThat(saskia.get("/aanbieder/aanbod/" + offering).body()).contains("U biedt dit programma niet meer aan");
        assertThat(rule(nadia.post(opened + "/bevinding", finding))).isEqualTo("verification.final");
        assertThat(nadia.post(opened + "/afsluiting", Map.of()).statusCode()).isEqualTo(302);
        assertThat(rule(nadia.post(opened + "/afsluiting", Map.of()))).isEqualTo("verification.open");
        assertThat(saskia.get(own).body()).contains("De lijsten zijn er niet.");
    }
}
