package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.registration.view.Dossiers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registration for programs: safe to repeat, on a version, read after write, all mistakes at once. */
@WholeRegister
class RegistrationApiIT {

    @LocalServerPort
    private int port;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private JdbcClient register;

    private DemoLogin login;
    private Browser program;
    private String karin;

    @BeforeEach
    void log_in() {
        login = DemoLogin.at(port);
        program = login.nobody();
        DemoIsThere.until(() -> dossiers.waiting().size() >= 1
                && register.sql("select count(*) from view.dossier where family = 'Amezian (demo)'")
                                .query(Long.class)
                                .single()
                        == 1);
        karin = register.sql("select dossier::text from view.dossier where family = 'Amezian (demo)'")
                .query(String.class)
                .single();
    }

    @Test
    void the_same_key_records_once_and_answers_the_same() {
        var key = UUID.randomUUID().toString();
        var token = login.token("hassan-amezian");
        var body = work("99XB00", Forms.today().minusDays(40));
        var first =
                post("/v1/inschrijvingen/" + karin + "/dienstverbanden", token, body, Map.of("Idempotency-Key", key));
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        var events = events();
        var again =
                post("/v1/inschrijvingen/" + karin + "/dienstverbanden", token, body, Map.of("Idempotency-Key", key));
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Position"))
                .isEqualTo(first.headers().firstValue("Position"));
        assertThat(events()).isEqualTo(events);
        var other = post(
                "/v1/inschrijvingen/" + karin + "/dienstverbanden",
                token,
                work("99XC00", Forms.today().minusDays(40)),
                Map.of("Idempotency-Key", key));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(problem(other).path("type").stringValue()).isEqualTo("/problemen/idempotency-key");
        assertThat(events()).isEqualTo(events);
    }

    @Test
    void a_view_read_after_a_write_shows_it() {
        var token = login.token("hassan-amezian");
        var written = post(
                "/v1/inschrijvingen/" + karin + "/dienstverbanden",
                token,
                work("99XE00", Forms.today().minusDays(10)),
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(written.statusCode()).as(written.body()).isEqualTo(201);
        var read = program.send(program.request("/v1/inschrijvingen/" + karin)
                .header("Authorization", "Bearer " + token)
                .header("Read-After", written.headers().firstValue("Position").orElseThrow())
                .GET());
        assertThat(read.statusCode()).isEqualTo(200);
        assertThat(read.body()).contains("Oosterhaven Praktijkschool (demo)");
        assertThat(read.headers().firstValue("ETag"))
                .isEqualTo(written.headers().firstValue("ETag"));
    }

    @Test
    void a_version_that_is_not_the_last_is_412() {
        var token = login.token("hassan-amezian");
        var answer = post(
                "/v1/inschrijvingen/" + karin + "/dienstverbanden",
                token,
                work("99XF00", Forms.today().minusDays(10)),
                Map.of("Idempotency-Key", UUID.randomUUID().toString(), "If-Match", "\"0\""));
        assertThat(answer.statusCode()).isEqualTo(412);
    }

    @Test
    void all_mistakes_come_at_once_and_nothing_is_stored() {
        var before = events();
        var answer = post(
                "/v1/inschrijvingen",
                login.token("nienke-dijkstra"),
                "{\"email\":\"geen adres\",\"dienstverband\":{\"fte\":2}}",
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        assertThat(problem(answer).path("velden"))
                .extracting(field -> field.path("veld").stringValue())
                .contains(
                        "voornamen",
                        "achternaam",
                        "geboortedatum",
                        "email",
                        "opleiding",
                        "instelling",
                        "diplomadatum",
                        "school",
                        "functie",
                        "contract",
                        "fte",
                        "vanaf");
        assertThat(events()).isEqualTo(before);
    }

    @Test
    void a_rule_that_refuses_is_named() {
        var token = login.token("hassan-amezian");
        var body = work("99XD00", Forms.today().minusDays(1));
        var answer = post(
                "/v1/inschrijvingen/" + karin + "/dienstverbanden",
                token,
                body,
                Map.of("Idempotency-Key", UUID.randomUUID().toString()));
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(problem(answer).path("type").stringValue()).isEqualTo("/problemen/employment.no-overlap");
        assertThat(problem(answer).path("artikel").stringValue()).isEqualTo("C1");
    }

    @Test
    void without_a_key_nothing_is_recorded() {
        var answer = post(
                "/v1/inschrijvingen/" + karin + "/dienstverbanden",
                login.token("hassan-amezian"),
                work("99XB00", Forms.today()),
                Map.of());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void everybody_may_ask_for_an_entry() {
        var number = register.sql("select number from view.dossier where family = 'Amezian (demo)'")
                .query(String.class)
                .single();
        var answer = program.get("/v1/registraties/" + number);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problem(answer).path("naam").stringValue()).isEqualTo("Hassan Amezian (demo)");
        assertThat(program.get("/v1/registraties/123456").statusCode()).isEqualTo(404);
    }

    @Test
    void the_api_describes_itself_to_everybody() {
        var answer = program.get("/v1/openapi.json");
        assertThat(answer.statusCode()).isEqualTo(200);
        var description = problem(answer);
        assertThat(description.path("info").path("version").stringValue()).isEqualTo("1.0.0");
        assertThat(description.path("paths").propertyNames())
                .contains("/v1/inschrijvingen", "/v1/inschrijvingen/{dossier}", "/v1/registraties/{nummer}");
        assertThat(answer.body()).doesNotContain("\"name\":\"account\"");
    }

    private HttpResponse<String> post(String path, String token, String body, Map<String, String> headers) {
        var request = program.request(path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return program.send(request);
    }

    private static String work(String school, LocalDate from) {
        return """
                {"school":"%s","functie":"RECTOR","contract":"PERMANENT",
                 "fte":0.5,"vanaf":"%s"}""".formatted(school, from);
    }

    private static JsonNode problem(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    private long events() {
        return register.sql("select count(*) from domain_event_entry")
                .query(Long.class)
                .single();
    }
}
