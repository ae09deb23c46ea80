package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.activity.ActivityId;
import nl.schoolleidersregister.activity.Remark;
import nl.schoolleidersregister.activity.Stars;
import nl.schoolleidersregister.activity.parts.Rater;
import nl.schoolleidersregister.activity.parts.RatingForm;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Advice, versions, the catalogue, mandates, ratings, academies and verifications, with what is refused. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=supply") // a register of its own
class SupplyIT extends AsProvider {

    private static final String BOARD = "99101";

    @Autowired
    private Rater rater;

    @BeforeEach
    void a_programme() {
        prepare();
    }

    private String validated(String title) {
        var id = submit(title);
        assertThat(nadia.post("/kantoor/aanbod/" + id + "/validatie", validation("6", DAY.minusMonths(3)))
                        .statusCode())
                .isEqualTo(302);
        return id;
    }

    private String held(String offering, LocalDate day) {
        return id(target(saskia.post("/aanbieder/aanbod/" + offering + "/uitvoeringen", execution(day))));
    }

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
    void a_board_with_a_mandate_records_and_sees_only_what_it_recorded() {
        var offering = validated("Samen vastleggen");
        var id = held(offering, DAY);
        var here = "/aanbieder/uitvoeringen/" + id;
        var there = "/bestuur/uitvoeringen/" + id;
        var annelies = DemoLogin.at(port).as("annelies-visser");
        assertThat(annelies.get(there).statusCode()).as("no mandate").isEqualTo(404);
        assertThat(saskia.post(here + "/mandaten", Map.of("mandatedBoard", "")).statusCode())
                .isEqualTo(400);
        assertThat(saskia.post(here + "/mandaten", Map.of("mandatedBoard", "424242"))
                        .statusCode())
                .as("unknown")
                .isEqualTo(400);
        assertThat(saskia.post(here + "/mandaten", Map.of("mandatedBoard", BOARD + " Oosterhaven"))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post(here + "/mandaten", Map.of("mandatedBoard", BOARD))))
                .isEqualTo("mandate.once");

        var leaders = crowd().of(3, "Mandaat");
        assertThat(saskia.post(here + "/aanwezigheid", presence(leaders.get(0))).statusCode())
                .isEqualTo(302);
        assertThat(annelies.get("/bestuur/uitvoeringen").body()).contains("Samen vastleggen", there);
        assertThat(annelies.post(there + "/aanwezigheid", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(annelies.post(there + "/aanwezigheid", presence(leaders.get(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(points(leaders.get(1))).as("credited").isEqualTo(1);
        assertThat(annelies.get(there).body())
                .contains(leaders.get(1).number())
                .doesNotContain(leaders.get(0).number());
        assertThat(saskia.get(here).body()).contains("vastgelegd door bestuur " + BOARD);
        var byProvider = line(leaders.get(0));
        assertThat(annelies.post(there + "/aanwezigheid/" + byProvider + "/intrekking", Map.of("waarom", "NOT_THERE"))
                        .statusCode())
                .as("not its own")
                .isEqualTo(404);

        assertThat(program("annelies-visser", id, leaders.get(2)).body()).contains("VASTGELEGD");
        assertThat(saskia.post(here + "/mandaten/" + BOARD + "/einde", Map.of()).statusCode())
                .isEqualTo(302);
        assertThat(rule(saskia.post(here + "/mandaten/" + BOARD + "/einde", Map.of())))
                .isEqualTo("mandate.stands");
        assertThat(annelies.get(there).statusCode()).as("ended").isEqualTo(404);
        assertThat(program("annelies-visser", id, leaders.get(2)).statusCode()).isEqualTo(404);
        assertThat(points(leaders.get(1))).as("what stands, stays").isEqualTo(1);
    }

    private java.net.http.HttpResponse<String> program(String who, String execution, Crowd.Leader leader) {
        var body = "[{\"registratienummer\":\"%s\",\"achternaam\":\"%s\",\"datum\":\"%s\",\"uren\":\"6\"}]"
                .formatted(leader.number(), leader.family(), DAY);
        var nobody = DemoLogin.at(port).nobody();
        return nobody.send(nobody.request("/v1/uitvoeringen/" + execution + "/aanwezigheid")
                .header("Authorization", "Bearer " + DemoLogin.at(port).token(who))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body)));
    }

    private static Map<String, String> presence(Crowd.Leader leader) {
        return Map.of(
                "attendeeNumber", leader.number(),
                "attendeeName", leader.family(),
                "presentOn", Forms.typed(DAY),
                "presentHours", "6");
    }

    private String line(Crowd.Leader leader) {
        return register.sql("select attendance::text from view.attendance where participant = ?")
                .param(leader.dossier().value())
                .query(String.class)
                .single();
    }

    @Test
    void who_was_there_rates_once_and_the_public_sees_the_average_from_five_on() {
        var offering = validated("Wat vond u ervan");
        var execution = held(offering, DAY);
        var joke = DemoLogin.at(port).as("joke-terpstra");
        var me = me(joke);
        var activity = ActivityId.of(me.dossier(), new ExecutionId(UUID.fromString(execution)));
        var here = "/mijn-register/activiteiten/" + activity;
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "5")).statusCode())
                .isEqualTo(404);
        claim(joke, execution);
        assertThat(rule(joke.post(here + "/beoordeling", Map.of("stars", "5")))).isEqualTo("rating.attended");
        var here2 = "/aanbieder/uitvoeringen/" + execution;
        assertThat(saskia.post(here2 + "/aanwezigheid", presence(me)).statusCode())
                .isEqualTo(302);
        assertThat(joke.get(here).body()).contains("Wat vond u ervan?");
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "6")).statusCode())
                .isEqualTo(400);
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "5", "remark", "a".repeat(601)))
                        .statusCode())
                .isEqualTo(400);
        assertThat(joke.post(here + "/beoordeling", Map.of("stars", "5", "remark", "Heel bruikbaar."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(rule(joke.post(here + "/beoordeling", Map.of("stars", "1")))).isEqualTo("rating.once");
        assertThat(joke.get(here).body()).contains("U gaf 5 van 5.");
        var remarks =
                saskia.get("/aanbieder/aanbod/" + offering + "/beoordelingen").body();
        assertThat(remarks).contains("Heel bruikbaar.").doesNotContain("Terpstra", me.number());
        assertThat(nadia.get("/kantoor/aanbod/" + offering + "/beoordelingen").body())
                .contains("Heel bruikbaar.");

        var others = crowd().of(4, "Cijfer");
        others.forEach(one -> {
            assertThat(saskia.post(here2 + "/aanwezigheid", presence(one)).statusCode())
                    .isEqualTo(302);
        });
        others.subList(0, 3).forEach(one -> rate(one, execution));
        var nobody = DemoLogin.at(port).nobody();
        assertThat(nobody.get("/v1/aanbod/" + offering).body()).contains("\"beoordelingen\":0");
        rate(others.get(3), execution);
        assertThat(nobody.get("/v1/aanbod/" + offering).body()).contains("\"beoordelingen\":5", "\"waardering\":4.2");
        assertThat(nobody.get("/aanbod/" + offering).body())
                .contains("4,2 van 5")
                .doesNotContain("Heel bruikbaar.");
        saskia.post(here2 + "/aanwezigheid/" + line(others.get(3)) + "/intrekking", Map.of("waarom", "NOT_THERE"));
        assertThat(nobody.get("/v1/aanbod/" + offering).body()).as("not there").contains("\"beoordelingen\":0");
    }

    private void rate(Crowd.Leader one, String execution) {
        var origin = new Origin(new Actor(UUID.randomUUID(), Role.LEADER), Instant.now());
        var activity = ActivityId.of(one.dossier(), new ExecutionId(UUID.fromString(execution)));
        rater.rate(
                one.dossier(), origin, activity, new RatingForm.Stated(new Stars(4), new Remark("Goed.")), Ask.PLAIN);
    }

    private static void claim(Browser leader, String execution) {
        var form = Map.of("claimedOn", Forms.typed(DAY), "claimedHours", "6");
        var to = "/mijn-register/activiteiten/nieuw/" + execution;
        var page = leader.get(to).body();
        assertThat(page).contains("claimedOn");
        assertThat(leader.post(to, form).statusCode()).isEqualTo(302);
    }

    /** Who is logged in, as the register knows them. */
    private Crowd.Leader me(Browser leader) {
        var number = java.util.regex.Pattern.compile("nummer (\\d{6})")
                .matcher(leader.get("/mijn-register").body());
        assertThat(number.find()).isTrue();
        return register.sql("select dossier, family from view.dossier where number = ?")
                .param(number.group(1))
                .query((row, _) -> new Crowd.Leader(
                        number.group(1), row.getString("family"), new DossierId(row.getObject("dossier", UUID.class))))
                .single();
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
