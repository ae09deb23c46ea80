package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/** Flow 1, in by diploma: enrol, verify, register, look up, with what is refused on the way. */
@WholeRegister
@TestPropertySource(properties = "spring.application.name=enrol-to-look-up") // a register of its own
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EnrolToLookUpIT {

    private static final Pattern NUMBER = Pattern.compile("\\b[1-9][0-9]{5}\\b");

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient register;

    private DemoLogin login;

    @BeforeEach
    void wait_for_the_demo() {
        login = DemoLogin.at(port);
        DemoIsThere.registered(register);
    }

    @Test
    @Order(1)
    void tells_all_mistakes_of_an_empty_form_at_once_and_stores_nothing() {
        var nienke = login.as("nienke-dijkstra");
        var before = events();
        var answer =
                nienke.post("/inschrijven", Map.of("sleutel", UUID.randomUUID().toString(), "school", "Nergens"));
        assertThat(answer.statusCode()).isEqualTo(400);
        for (var field : new String[] {
            "givenNames",
            "familyName",
            "birthDate",
            "email",
            "training",
            "institution",
            "awardedOn",
            "school",
            "function",
            "contract",
            "fte",
            "from"
        }) {
            assertThat(answer.body()).as(field).contains("href=\"#" + field + "\"");
        }
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @Order(2)
    void refuses_a_diploma_and_work_still_to_come() {
        var nienke = login.as("nienke-dijkstra");
        var before = events();
        var form =
                new LinkedHashMap<>(Forms.enrolment("Nienke", "Dijkstra (demo)", "01-02-1990", "nienke@demo.example"));
        form.put("awardedOn", Forms.typed(Forms.today().plusDays(2)));
        assertThat(nienke.post("/inschrijven", form).statusCode()).isEqualTo(400);
        form.put("awardedOn", Forms.typed(Forms.today().minusDays(1)));
        form.put("from", Forms.typed(Forms.today().plusDays(2)));
        assertThat(nienke.post("/inschrijven", form).statusCode()).isEqualTo(400);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @Order(3)
    void refuses_the_e_mail_address_of_somebody_else() {
        var nienke = login.as("nienke-dijkstra");
        var form = Forms.enrolment("Nienke", "Dijkstra (demo)", "01-02-1990", "KARIN-hoekstra@demo.example");
        var answer = nienke.post("/inschrijven", form);
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("ander e-mailadres");
    }

    @Test
    @Order(4)
    void takes_somebody_in_by_diploma() {
        var nienke = login.as("nienke-dijkstra");
        var form = Forms.enrolment("Nienke", "Dijkstra (demo)", "01-02-1990", "nienke@demo.example");
        assertThat(nienke.post("/inschrijven", form).statusCode()).isEqualTo(302);
        var stored = events();
        assertThat(nienke.post("/inschrijven", form).statusCode())
                .as("sent twice")
                .isEqualTo(302);
        assertThat(events()).as("stored once").isEqualTo(stored);
        assertThat(nienke.get("/mijn-register").body()).contains("Wij controleren nu uw diploma");

        var dossier = waiting("Nienke Dijkstra (demo)");
        var nadia = login.as("nadia-el-amrani");
        assertThat(nadia.get("/kantoor").body()).contains("Nienke Dijkstra (demo)");
        assertThat(register(nadia, dossier, Forms.today().plusDays(1))).isEqualTo(400);
        assertThat(register(nadia, dossier, Forms.today().minusDays(1))).isEqualTo(409);
        assertThat(register(nadia, dossier, Forms.today())).isEqualTo(302);

        var mine = nienke.get("/mijn-register").body();
        assertThat(mine).contains("geregistreerd tot", "U heeft nog 160");
        var number = NUMBER.matcher(mine.substring(mine.indexOf("nummer ")))
                .results()
                .findFirst()
                .orElseThrow();
        var entry = login.nobody().get("/register/" + number.group());
        assertThat(entry.statusCode()).isEqualTo(200);
        assertThat(entry.body()).contains("Nienke Dijkstra (demo)", "Lyceum Oosterhaven (demo)");
        assertThat(entry.body()).doesNotContain("1990", "nienke@demo.example");
    }

    @Test
    @Order(5)
    void registers_nobody_twice() {
        var nadia = login.as("nadia-el-amrani");
        var karin = dossierOf("Hoekstra (demo)");
        var answer = nadia.post(
                "/kantoor/dossiers/" + karin + "/registratie", Map.of("registeredOn", Forms.typed(Forms.today())));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("al geregistreerd");
    }

    @Test
    @Order(6)
    void a_rejection_says_why() {
        var nadia = login.as("nadia-el-amrani");
        var tom = waiting("Tom Verbeek (demo)");
        assertThat(nadia.post("/kantoor/dossiers/" + tom + "/afwijzing", Map.of("reason", ""))
                        .statusCode())
                .isEqualTo(400);
        var reason = Map.of("reason", "Deze opleiding staat niet op de lijst.");
        assertThat(nadia.post("/kantoor/dossiers/" + tom + "/afwijzing", reason).statusCode())
                .isEqualTo(302);
        var mine = login.as("tom-verbeek").get("/mijn-register").body();
        assertThat(mine).contains("U bent nog niet geregistreerd", "Deze opleiding staat niet op de lijst.");
    }

    @Test
    @Order(7)
    void a_page_that_is_stale_changes_nothing() {
        var karin = login.as("karin-hoekstra");
        var form = new LinkedHashMap<>(Forms.employment("99XB00", Forms.today().minusMonths(1)));
        form.put("versie", "0");
        var before = events();
        var answer = karin.post("/mijn-register/dienstverbanden", form);
        assertThat(answer.statusCode()).isEqualTo(412);
        assertThat(events()).isEqualTo(before);
    }

    @Test
    @Order(8)
    void states_work_and_its_end() {
        var karin = login.as("karin-hoekstra");
        assertThat(karin.post(
                                "/mijn-register/dienstverbanden",
                                Forms.employment("99XC00", Forms.today().minusMonths(1)))
                        .statusCode())
                .isEqualTo(302);
        assertThat(karin.get("/mijn-register/dienstverbanden").body()).contains("Mavo De Kade (demo)");
        assertThat(karin.post("/mijn-register/dienstverbanden", Forms.employment("99XC00", Forms.today()))
                        .statusCode())
                .as("two at one school")
                .isEqualTo(409);
        var work = register.sql(
                        "select employment::text from view.employment where school = '99XC00' and until_day is null"
                                + " and dossier = (select dossier from view.dossier where family = 'Hoekstra (demo)')")
                .query(String.class)
                .single();
        var end = "/mijn-register/dienstverbanden/" + work + "/einde";
        assertThat(karin.post(end, Map.of("lastDay", "")).statusCode()).isEqualTo(400);
        assertThat(karin.post(end, Map.of("lastDay", Forms.typed(Forms.today().plusDays(3))))
                        .statusCode())
                .isEqualTo(400);
        assertThat(karin.post(end, Map.of("lastDay", Forms.typed(Forms.today().minusDays(1))))
                        .statusCode())
                .isEqualTo(302);
        assertThat(karin.post(end, Map.of("lastDay", Forms.typed(Forms.today().minusDays(1))))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    @Order(9)
    void nobody_ends_the_work_of_somebody_else() {
        var karins = register.sql("select employment::text from view.employment where until_day is null"
                        + " and dossier = (select dossier from view.dossier where family = 'Hoekstra (demo)') limit 1")
                .query(String.class)
                .single();
        var joke = login.as("joke-terpstra");
        var answer = joke.post(
                "/mijn-register/dienstverbanden/" + karins + "/einde",
                Map.of("lastDay", Forms.typed(Forms.today().minusDays(1))));
        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    @Order(10)
    void a_number_that_is_none_is_told_so() {
        var nobody = login.nobody();
        assertThat(nobody.get("/zoeken?nummer=100002").body()).contains("Dit is geen registratienummer");
        assertThat(nobody.get("/zoeken?nummer=999993").statusCode()).isEqualTo(200);
        assertThat(nobody.get("/register/999999").statusCode()).isEqualTo(404);
    }

    private int register(Browser registrar, String dossier, LocalDate from) {
        var form = Map.of(
                "registeredOn", Forms.typed(from), "sleutel", UUID.randomUUID().toString());
        return registrar
                .post("/kantoor/dossiers/" + dossier + "/registratie", form)
                .statusCode();
    }

    private String waiting(String name) {
        return dossiers.waiting().stream()
                .filter(one -> name.equals(one.name()))
                .findFirst()
                .orElseThrow()
                .dossier()
                .toString();
    }

    private String dossierOf(String family) {
        return register.sql("select dossier::text from view.dossier where family = ?")
                .param(family)
                .query(String.class)
                .single();
    }

    private long events() {
        return register.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
