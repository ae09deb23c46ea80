package nl.schoolleidersregister.thread;

import static nl.schoolleidersregister.thread.AsProvider.rule;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.days.DayRound;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.evc.CertificateId;
import nl.schoolleidersregister.evc.view.Trajectories;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;

/** Flow 2 over HTTP: a trajectory from start to certificate, with its refusals, and what becomes of a certificate. */
@WholeRegister
@Import({TestClock.class, CyclePeople.class})
@TestPropertySource(properties = "spring.application.name=evc") // a register of its own
class EvcIT extends AsEvc {

    @Autowired
    private DayRound round;

    @Autowired
    private Trajectories trajectories;

    @Test
    void an_evc_provider_is_recognised_for_eighteen_months_at_most() {
        var from = clock.today();
        var long19 = grant("EVC_PROVIDER", "Te lang (demo)", from, from.plusMonths(19));
        assertThat(rule(nadia.post("/kantoor/erkenningen/nieuw", long19))).isEqualTo("recognition.evc-term");
        var exact = grant(
                "EVC_PROVIDER", "Precies (demo)", from, from.plusMonths(18).minusDays(1));
        found(nadia.post("/kantoor/erkenningen/nieuw", exact));
        var longest = new HashMap<>(exact);
        longest.put("termThrough", "");
        var granted = nadia.post("/kantoor/erkenningen/nieuw", longest);
        found(granted);
        var page = nadia.get(Browser.target(granted).getPath()).body();
        assertThat(page)
                .contains("in bij Begeleiding")
                .doesNotContain("Wat deze beoordelaar", "bij Mijn erkenning", "??");
        assertThat(register.sql("select distinct until_day from view.recognition where name = 'Precies (demo)'")
                        .query(LocalDate.class)
                        .list())
                .containsExactly(from.plusMonths(18));
        assertThat(pieter.get("/begeleider").body())
                .contains("U bent erkend als EVC-aanbieder", "href=\"/evc-aanbieder\"")
                .doesNotContain("??");
        assertThat(anouk.post(OWN, Map.of("evcProvider", UUID.randomUUID().toString()))
                        .statusCode())
                .as("who is not recognised, or took nothing up")
                .isEqualTo(400);
    }

    @Test
    void every_step_waits_for_the_one_before() {
        var one = start();
        var own = OWN + "/" + one;
        var again = Map.of("evcProvider", recognitions("EVC_PROVIDER").getFirst());
        assertThat(rule(anouk.post(OWN, again))).isEqualTo("evc.one-open");
        assertThat(rule(anouk.post(own + "/dossier", file(ALL)))).isEqualTo("evc.intake-first");
        assertThat(pieter.post(DESK + one + "/intake", Map.of()).statusCode()).isEqualTo(400);
        var early = held();
        early.put("evcDay", Forms.typed(clock.today().minusDays(29)));
        assertThat(rule(pieter.post(DESK + one + "/intake", early))).isEqualTo("evc.intake-day");
        found(pieter.post(DESK + one + "/intake", held()));
        assertThat(rule(pieter.post(DESK + one + "/intake", held()))).isEqualTo("evc.intake-once");
        var typed = anouk.post(own + "/dossier", file(ALL));
        assertThat(rule(typed)).isEqualTo("evc.file-evidence");
        assertThat(typed.body()).contains("Zo liet ik C5 zien");
        assertThat(anouk.get(own + "/bewijs").body())
                .contains("Foto of pdf waarmee u iets aantoont")
                .doesNotContain("diploma", "??");
        assertThat(anouk.post(own + "/dossier", file(List.of("C1"))).body())
                .contains("href=\"#evcPart-C2\"", ">Uw dossier, bij ")
                .doesNotContain("bij C2:");
        found(attach(one));
        found(anouk.post(own + "/dossier", file(ALL)));
        assertThat(rule(anouk.post(own + "/dossier", file(ALL)))).isEqualTo("evc.file-once");
        assertThat(attach(one).statusCode()).as("what they read stays").isEqualTo(409);
        assertThat(rule(pieter.post(DESK + one + "/gesprek", held()))).isEqualTo("evc.interview-after");
        assertThat(rule(pieter.post(DESK + one + "/certificaat", Map.of()))).isEqualTo("evc.interview-first");
        assertThat(as("saskia-bosman").get(DESK + one).statusCode()).isEqualTo(403);
        assertThat(as("sander-kuiper").get(own).statusCode()).isEqualTo(404);
        assertThat(pieter.get(DESK + UUID.randomUUID()).statusCode()).isEqualTo(404);
        found(anouk.post(own + "/sluiting", Map.of("evcReason", "Ik stop ermee.")));
        assertThat(rule(anouk.post(own + "/sluiting", Map.of("evcReason", "Nog eens."))))
                .isEqualTo("evc.open");
    }

    @Test
    void a_partial_certificate_counts_in_a_later_trajectory_until_it_is_revoked() {
        anouk = as("sander-kuiper"); // who has no certificate of another test
        var first = certified(ALL, List.of("C1", "C2"));
        assertThat(anouk.get(OWN + "/" + first).body())
                .contains(number(first), "voor een deel")
                .doesNotContain("??");
        var rest = List.of("C3", "C4", "C5");
        var second = certified(rest, rest, "C1", "C2");
        assertThat(anouk.get(OWN + "/" + second).body())
                .contains(number(second), "volledig")
                .doesNotContain("??");
        var page = nadia.get(OFFICE + first).body();
        assertThat(page).contains("Een later traject", "/kantoor/evc/" + second).doesNotContain("??");
        var revocation = OFFICE + first + "/certificaat/intrekking";
        assertThat(nadia.post(revocation, Map.of()).statusCode()).isEqualTo(400);
        var early = Map.of("evcFrom", Forms.typed(clock.today().minusDays(1)), "evcReason", "Het dossier klopte niet.");
        assertThat(rule(nadia.post(revocation, early))).isEqualTo("evc.revoked-from");
        var today = Map.of("evcFrom", Forms.typed(clock.today()), "evcReason", "Het dossier klopte niet.");
        found(nadia.post(revocation, today));
        assertThat(rule(nadia.post(revocation, today))).isEqualTo("evc.certificate-holds");
        assertThat(anouk.get("/evc-certificaat?nummer=" + number(first)).body()).contains("is ingetrokken");
        assertThat(anouk.get("/evc-certificaat?nummer=" + number(second)).body())
                .contains("is geldig");
        assertThat(trajectories.standing(people.dossier("Kuiper")))
                .extracting(reused -> number(reused.certificate()))
                .contains(number(second))
                .doesNotContain(number(first));
    }

    @Test
    void with_a_complete_certificate_somebody_comes_into_the_register() {
        anouk = as("nienke-dijkstra");
        var form = new HashMap<>(Forms.enrolment("Nienke", "Dijkstra (demo)", "01-02-1990", "nienke@demo.example"));
        form.put("route", "LATER");
        List.of("training", "institution", "awardedOn").forEach(field -> form.put(field, ""));
        found(anouk.post("/inschrijven", form));
        assertThat(anouk.get("/mijn-register").body())
                .contains("href=\"/mijn-register/evc\"", "href=\"/mijn-register/zelfscan\"")
                .doesNotContain("??");
        var partial = certified(ALL, List.of("C1"));
        assertThat(anouk.post(OWN + "/" + partial + "/registratie", Map.of()).statusCode())
                .isEqualTo(404);
        var one = certified(ALL.subList(1, 5), ALL, "C1");
        found(anouk.post(OWN + "/" + one + "/registratie", Map.of()));
        assertThat(anouk.get(OWN + "/" + one).body())
                .contains("U vroeg met dit certificaat registratie aan")
                .doesNotContain("/registratie\"", "??");
        var again = anouk.post(OWN + "/" + one + "/registratie", Map.of());
        assertThat(rule(again)).isEqualTo("qualification.one-at-a-time");
        var dossier = "/kantoor/dossiers/" + people.dossier("Dijkstra");
        assertThat(nadia.get(dossier).body())
                .contains("Certificaat " + number(one) + " is van dit register zelf, volledig")
                .doesNotContain("??");
        found(nadia.post(dossier + "/registratie", Map.of("registeredOn", Forms.typed(clock.today()))));
        assertThat(nadia.get(OFFICE + one).body()).contains("De registratie die hiermee is aangevraagd");
        assertThat(nadia.get(OFFICE + partial).body()).doesNotContain("De registratie die hiermee");
        assertQuestioned(one, dossier);
    }

    /** A registration on a certificate that is taken back is a task, until a registrar says that it stands. */
    private void assertQuestioned(String one, String dossier) {
        assertThat(tasks()).noneMatch(href -> href.startsWith(dossier + "/besluiten/"));
        found(nadia.post(
                OFFICE + one + "/certificaat/intrekking",
                Map.of("evcFrom", Forms.typed(clock.today()), "evcReason", "Het dossier klopte niet.")));
        DemoIsThere.until(() -> tasks().stream().anyMatch(href -> href.startsWith(dossier + "/besluiten/")));
        assertThat(nadia.get("/kantoor").body())
                .contains("waarop de registratie rust")
                .doesNotContain("??");
        var doubt = tasks().stream()
                .filter(href -> href.startsWith(dossier + "/besluiten/"))
                .findFirst()
                .orElseThrow();
        assertThat(nadia.get(doubt).body()).contains("EVC " + number(one)).doesNotContain("??");
        assertThat(nadia.post(doubt, Map.of()).statusCode()).isEqualTo(400);
        found(nadia.post(doubt, Map.of("leaveReason", "De overige bewijzen zijn genoeg.")));
        assertThat(tasks()).doesNotContain(doubt);
        assertThat(rule(nadia.post(doubt, Map.of("leaveReason", "Nog eens.")))).isEqualTo("decision.questioned");
        assertThat(anouk.get("/mijn-register/tijdlijn").body()).contains("waarop die rust, is ingetrokken");
    }

    /** Where the office can do something now. */
    private List<String> tasks() {
        return Pattern.compile("href=\"(/kantoor/dossiers/[^\"]+)\"")
                .matcher(nadia.get("/kantoor").body())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void anybody_with_the_number_can_check_a_certificate() {
        var number = number(certified(ALL, ALL));
        var nobody = DemoLogin.at(port).nobody();
        assertThat(nobody.get("/evc-certificaat").statusCode()).isEqualTo(200);
        var found = nobody.get("/evc-certificaat?nummer=" + number.toLowerCase(Locale.ROOT));
        assertThat(found.body()).contains(number, "is geldig", "Brand (demo)").doesNotContain("??");
        assertThat(nobody.get("/evc-certificaat?nummer=EVC-2222-2222-2222").statusCode())
                .isEqualTo(404);
        assertThat(nobody.get("/evc-certificaat?nummer=iets").statusCode()).isEqualTo(404);
        var spaced = number.toLowerCase(Locale.ROOT).replace("-", "%20");
        assertThat(nobody.get("/evc-certificaat?nummer=" + spaced).body()).contains("is geldig");
        var empty = nobody.get("/evc-certificaat?nummer=");
        assertThat(empty.statusCode()).isEqualTo(400);
        assertThat(empty.body()).contains("Vul het nummer in").doesNotContain("kennen wij niet", "??");
        var lengthy = nobody.get("/evc-certificaat?nummer=" + "E".repeat(4000));
        assertThat(lengthy.statusCode()).isEqualTo(400);
        assertThat(lengthy.body()).contains("te lang").doesNotContain("kennen wij niet");
        assertThat(nobody.get("/").body()).contains("href=\"/evc-certificaat\"");
    }

    @Test
    void a_third_assessor_decides_where_two_differ() {
        var one = handedIn(ALL);
        assertThat(as(assessor(one, "FIRST")).get(JUDGE).body()).containsPattern("(?s)Wacht op u.*" + one);
        assertThat(pieter.get("/evc-aanbieder").body()).containsPattern("(?s)Bij anderen, of klaar.*" + one);
        judge(one, "FIRST", ALL, ALL);
        assertThat(as(assessor(one, "FIRST")).get(JUDGE).body()).containsPattern("(?s)Bij anderen, of klaar.*" + one);
        judge(one, "SECOND", ALL, List.of("C1", "C2", "C3", "C4"));
        assertThat(pieter.get("/evc-aanbieder").body())
                .containsPattern("(?s)Wacht op u.*" + one + ".*Sinds")
                .doesNotContain("??");
        var talk = held();
        talk.put("evcReport", "Daarover spraken wij.");
        found(pieter.post(DESK + one + "/gesprek", talk));
        assertThat(as(assessor(one, "FIRST")).get(JUDGE + "/" + one).body())
                .doesNotContain("Daarover spraken wij.", "Staat u te dicht bij");
        assertThat(rule(pieter.post(DESK + one + "/certificaat", Map.of()))).isEqualTo("evc.decided");
        var third = as(assessor(one, "THIRD"));
        assertThat(third.get(JUDGE + "/" + one).body())
                .contains("evcMet-C5", "U bent de derde beoordelaar", "Daarover spraken wij.")
                .doesNotContain("evcMet-C1\"", "Gezien door");
        found(third.post(JUDGE + "/" + one + "/oordeel", judgement(List.of("C5"), List.of("C5"), "Toch")));
        found(pieter.post(DESK + one + "/certificaat", Map.of()));
        assertThat(anouk.get(OWN + "/" + one).body()).contains("volledig", "/evc-certificaat?nummer=" + number(one));
        assertThat(anouk.get("/mijn-register/berichten").body())
                .contains(
                        "Uw EVC-intake staat vast",
                        "Een EVC-beoordelaar is klaar",
                        "Uw EVC-gesprek staat vast",
                        "U heeft een volledig EVC-certificaat",
                        number(one),
                        OWN + "/" + one)
                .doesNotContain("??", "Beoordelaar ");
    }

    @Test
    void a_late_assessor_comes_to_the_office_and_is_replaced() {
        var one = handedIn(ALL);
        var who = assessor(one, "FIRST");
        clock.moveTo(clock.today().plusDays(28));
        round.runUntilToday();
        assertThat(as("nadia-el-amrani").get("/kantoor").body()).doesNotContain("/kantoor/evc/" + one);
        clock.moveTo(clock.today().plusDays(1));
        round.runUntilToday();
        var office = as("nadia-el-amrani");
        assertThat(office.get("/kantoor").body()).contains("/kantoor/evc/" + one);
        assertThat(register.sql("select count(*) from domain_event_entry where payload_type = 'evc.assessor-late'"
                                + " and aggregate_identifier like ?")
                        .param("evc:" + one + "@%")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
        found(office.post(OFFICE + one + "/beoordelaars/FIRST/vervanging", Map.of()));
        assertThat(assessor(one, "FIRST")).isNotEqualTo(who);
        assertThat(as(who).get(JUDGE + "/" + one).statusCode()).isEqualTo(404);
        assertThat(as(who).post(JUDGE + "/" + one + "/oordeel", judgement(ALL, ALL, "Te laat"))
                        .statusCode())
                .isEqualTo(404);
    }

    private String number(CertificateId certificate) {
        return register.sql("select number from view.evc_trajectory where certificate = ?")
                .param(certificate.value())
                .query(String.class)
                .single();
    }
}
