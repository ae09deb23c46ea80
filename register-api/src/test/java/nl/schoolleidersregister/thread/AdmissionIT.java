package nl.schoolleidersregister.thread;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** In by other ways than a diploma at once: later, in training, asked for more, with an older diploma, by EVC. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=admission") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class AdmissionIT {

    private static final byte[] PDF = "%PDF-1.4\n%%EOF\n".getBytes(US_ASCII);
    private static final String FAMILY = "Dijkstra (demo)";
    private static final String MINE = "/mijn-register";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    private Browser nienke;
    private Browser nadia;

    @BeforeEach
    void wait_for_the_demo() {
        var login = DemoLogin.at(port);
        DemoIsThere.registered(register);
        nienke = login.as("nienke-dijkstra");
        nadia = login.as("nadia-el-amrani");
    }

    @Test
    @Order(1)
    void refuses_a_way_in_that_there_is_not() {
        var form = enrolment();
        form.put("route", "BY_LUCK");
        var answer = nienke.post("/inschrijven", form);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("href=\"#route\"");
    }

    @Test
    @Order(2)
    void who_shows_a_qualification_later_is_told_until_when() {
        var until = Forms.today().plusMonths(6).minusDays(1);
        assertThat(nienke.get("/inschrijven").body()).contains(shown(until));
        var form = enrolment();
        form.put("route", "LATER");
        form.put("training", "");
        form.put("institution", "");
        form.put("awardedOn", "");
        assertThat(nienke.post("/inschrijven", form).statusCode()).isEqualTo(302);
        assertThat(nienke.get(MINE).body()).contains(shown(until)).doesNotContain("??");
        assertThat(nadia.get(page()).statusCode()).isEqualTo(200);
        assertThat(nadia.post(judge() + "/aspirant", Map.of()).statusCode())
                .as("nothing to judge")
                .isEqualTo(404);
    }

    @Test
    @Order(3)
    void a_training_is_stated_with_its_proof_and_registers_nobody() {
        var form =
                stated("TRAINING", "Leergang schoolleider (demo)", Forms.today().minusYears(1));
        form.put("awardedOn", Forms.typed(Forms.today().plusDays(1)));
        assertThat(nienke.post("/mijn-register/diplomas", form).statusCode()).isEqualTo(400);
        form.put("awardedOn", Forms.typed(Forms.today().minusYears(1)));
        var sent = new Multipart().fields(form).file("inschrijving.pdf", PDF);
        assertThat(sent.post(nienke, "/mijn-register/diplomas").statusCode()).isEqualTo(302);
        assertThat(nienke.post("/mijn-register/diplomas", stated("EVC", "EVC (demo)", Forms.today()))
                        .statusCode())
                .as("one at a time")
                .isEqualTo(409);
        assertThat(nienke.get(MINE).body()).contains("inschrijving.pdf");
        assertThat(nadia.get(page()).body()).contains("inschrijving.pdf", "Leergang schoolleider (demo)");
        var registered = nadia.post(
                "/kantoor/dossiers/" + dossier() + "/registratie", Map.of("registeredOn", Forms.typed(Forms.today())));
        assertThat(registered.statusCode()).isEqualTo(409);
        assertThat(registered.body()).contains("data-rule=\"qualification.training\"");
    }

    @Test
    @Order(4)
    void the_clock_stands_still_while_something_is_asked() {
        assertThat(nadia.post(judge() + "/vraag", Map.of("question", "")).statusCode())
                .isEqualTo(400);
        var question = Map.of("question", "Stuur een bewijs dat u de opleiding volgt.");
        assertThat(nadia.post(judge() + "/vraag", question).statusCode()).isEqualTo(302);
        assertThat(nadia.post(judge() + "/vraag", question).statusCode())
                .as("asked once")
                .isEqualTo(409);
        var mine = nienke.get(MINE).body();
        assertThat(mine).contains("Stuur een bewijs dat u de opleiding volgt.").doesNotContain("??");
    }

    @Test
    @Order(5)
    void the_leader_answers_with_text_and_proof_on_the_same_dossier() {
        var answer = "/mijn-register/diplomas/" + qualification() + "/antwoord";
        assertThat(nienke.post(answer, Map.of("answer", "")).statusCode()).isEqualTo(400);
        assertThat(nienke.post(
                                "/mijn-register/diplomas/" + UUID.randomUUID() + "/antwoord",
                                Map.of("answer", "Hier is het."))
                        .statusCode())
                .isEqualTo(404);
        var sent = new Multipart()
                .field("answer", "Hier is mijn bewijs van deelname.")
                .file("deelname.pdf", variant(1));
        assertThat(sent.post(nienke, answer).statusCode()).isEqualTo(302);
        assertThat(nienke.post(answer, Map.of("answer", "Nog een keer.")).statusCode())
                .as("answered once")
                .isEqualTo(409);
        assertThat(nadia.get(page()).body())
                .contains("Hier is mijn bewijs van deelname.", "deelname.pdf")
                .doesNotContain("??");
    }

    @Test
    @Order(6)
    void a_training_leads_to_aspirant_for_36_months() {
        assertThat(nadia.post(judge() + "/aspirant", Map.of()).statusCode()).isEqualTo(302);
        assertThat(nadia.post(judge() + "/aspirant", Map.of()).statusCode())
                .as("judged once")
                .isEqualTo(409);
        var until = Forms.today().minusYears(1).plusMonths(36).minusDays(1);
        assertThat(nienke.get(MINE).body()).contains(shown(until)).doesNotContain("??");
    }

    @Test
    @Order(7)
    void an_older_diploma_needs_work_and_points_beside_it() {
        var form = stated("DIPLOMA", "Schoolleider VO (demo)", Forms.today().minusYears(6));
        assertThat(nienke.post("/mijn-register/diplomas", form).statusCode()).isEqualTo(302);
        var evaluated = nadia.get(page()).body();
        assertThat(evaluated).contains("artikel A4", "artikel B2").doesNotContain("??");
        assertThat(nienke.get(MINE).body()).contains("artikel A4").doesNotContain("??");
        var registered = nadia.post(
                "/kantoor/dossiers/" + dossier() + "/registratie", Map.of("registeredOn", Forms.typed(Forms.today())));
        assertThat(registered.statusCode()).isEqualTo(409);
        assertThat(registered.body()).contains("data-rule=\"qualification.five-years\"");
        assertThat(nadia.post(
                                "/kantoor/dossiers/" + dossier() + "/afwijzing",
                                Map.of("reason", "Naast dit diploma is te weinig geleerd."))
                        .statusCode())
                .isEqualTo(302);
        assertThat(nienke.get(MINE).body()).contains("aspirant");
    }

    @Test
    @Order(8)
    void activities_before_registration_say_what_they_count_for() {
        assertThat(nienke.get("/mijn-register/activiteiten").body()).contains("artikel A4");
        assertThat(nienke.get("/mijn-register/activiteiten/nieuw").body()).contains("artikel A4");
        var karin = DemoLogin.at(port).as("karin-hoekstra");
        assertThat(karin.get("/mijn-register/activiteiten").body()).doesNotContain("artikel A4");
    }

    @Test
    @Order(9)
    void an_evc_certificate_says_enough_by_itself_however_old() {
        var form = stated(
                "EVC", "EVC-certificaat schoolleider (demo)", Forms.today().minusYears(6));
        assertThat(nienke.post("/mijn-register/diplomas", form).statusCode()).isEqualTo(302);
        assertThat(nadia.post(
                                "/kantoor/dossiers/" + dossier() + "/registratie",
                                Map.of("registeredOn", Forms.typed(Forms.today())))
                        .statusCode())
                .isEqualTo(302);
        assertThat(one("select number from view.dossier where family = ?", FAMILY))
                .matches("\\d{6}");
        assertThat(nienke.post("/mijn-register/diplomas", form).statusCode())
                .as("registered once")
                .isEqualTo(409);
    }

    private static byte[] variant(int number) {
        return ("%PDF-1.4\n% " + number + "\n%%EOF\n").getBytes(US_ASCII);
    }

    private static Map<String, String> enrolment() {
        return new LinkedHashMap<>(Forms.enrolment("Nienke", FAMILY, "01-02-1990", "nienke@demo.example"));
    }

    private static Map<String, String> stated(String route, String training, LocalDate on) {
        return new LinkedHashMap<>(Map.of(
                "route",
                route,
                "training",
                training,
                "institution",
                "Instituut De Binnenhaven (demo)",
                "awardedOn",
                Forms.typed(on)));
    }

    /** A day as pages write it, without the year that may be left out. */
    private static String shown(LocalDate day) {
        return DateTimeFormatter.ofPattern("d\u00a0MMMM uuuu", Locale.of("nl")).format(day);
    }

    private String dossier() {
        return one("select dossier::text from view.dossier where family = ?", FAMILY);
    }

    private String page() {
        return "/kantoor/dossiers/" + dossier();
    }

    private String judge() {
        return page() + "/opgave";
    }

    private String qualification() {
        return one(
                "select qualification::text from view.qualification join view.dossier using (dossier)"
                        + " where family = ? order by stated_at desc limit 1",
                FAMILY);
    }

    private String one(String sql, String value) {
        return register.sql(sql).param(value).query(String.class).single();
    }
}
