package nl.schoolleidersregister.thread;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import nl.schoolleidersregister.access.Browser;
import nl.schoolleidersregister.access.DemoLogin;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The public search over HTTP, with an access log as an operator may have one. */
@WholeRegister
@TestPropertySource(
        properties = {
            "server.tomcat.accesslog.enabled=true",
            "server.tomcat.basedir=" + SearchIT.TOMCAT,
            "server.tomcat.accesslog.directory=logs",
            "server.tomcat.accesslog.buffered=false",
            "server.tomcat.accesslog.pattern=%r %s %{Referer}i",
            "logging.level.org.springframework.web=DEBUG",
            "register.searches.per-minute=" + SearchIT.TURNS
        })
@ExtendWith(OutputCaptureExtension.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchIT {

    static final String TOMCAT = "target/search-tomcat";
    static final int TURNS = 100;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    private Browser nobody;

    @BeforeEach
    void wait_for_the_demo() {
        nobody = DemoLogin.at(port).nobody();
        DemoIsThere.registered(register);
    }

    private HttpResponse<String> asked(String typed) {
        return nobody.post("/zoeken", Map.of("vraag", typed));
    }

    private String karinsNumber() {
        return register.sql("select number from view.dossier where family = 'Hoekstra (demo)'")
                .query(String.class)
                .single();
    }

    @Test
    void a_name_is_answered_in_the_response_and_stands_in_no_address_or_log(CapturedOutput output) throws IOException {
        var answer = asked("hoekstra karin");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("Karin Hoekstra (demo)", "/register/" + karinsNumber());
        assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).contains("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Location")).isEmpty();
        assertThat(answer.headers().map().toString().toLowerCase(Locale.ROOT)).doesNotContain("hoekstra");
        assertThat(logged()).contains("POST /zoeken ").doesNotContainIgnoringCase("karin");
        assertThat(output.getAll()).contains("/zoeken").doesNotContainIgnoringCase("hoekstra karin");
    }

    private static String logged() throws IOException {
        try (var files = Files.list(Path.of(TOMCAT, "logs"))) {
            return files.map(SearchIT::text).collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @Test
    void a_number_goes_on_at_its_own_address_and_nothing_else_does() {
        var number = karinsNumber();
        var answer = asked(" " + number.substring(0, 3) + " " + number.substring(3));
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/zoeken?nummer=" + number);
        assertThat(nobody.follow(answer).body()).contains("Ja, Karin Hoekstra (demo)");
        assertThat(asked("Hoekstra " + number).statusCode()).isEqualTo(200);
    }

    @Test
    void a_name_in_an_address_is_not_looked_at() {
        for (var query : new String[] {"naam=hoekstra", "vraag=hoekstra", "nummer=hoekstra", "q=hoekstra"}) {
            var answer = nobody.get("/zoeken?" + query);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).as(query).doesNotContain("Karin Hoekstra (demo)");
        }
    }

    @Test
    void somebody_who_only_enrolled_is_not_found() {
        var enrolled = register.sql("select given || ' ' || family from view.dossier where number is null limit 1")
                .query(String.class)
                .single();
        assertThat(asked(enrolled).body()).contains("Wij vonden niemand met deze naam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "%", "___", "'; drop table view.dossier; --", "\0", "ab\0", "😀😀😀", "<script>", "%00"
            })
    void hostile_questions_get_a_page(String typed) {
        var answer = asked(typed);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("id=\"antwoord\"").doesNotContain("<script>", "Hoekstra (demo)");
    }

    @Test
    void endless_questions_get_a_page_and_no_endless_address() {
        assertThat(asked("a".repeat(10_000)).statusCode()).isEqualTo(200);
        assertThat(asked("Karin ".repeat(2_000)).statusCode()).isEqualTo(200);
        assertThat(asked("1".repeat(10_000)).statusCode()).isEqualTo(200);
    }

    @Test
    void a_question_without_the_token_of_its_form_is_refused() {
        assertThat(nobody.send(nobody.form("/zoeken", Map.of("vraag", "hoekstra")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void programs_ask_in_the_body() {
        var answer = program("{\"naam\":\"Hoekstra\"}");
        assertThat(answer.statusCode()).isEqualTo(200);
        var json = json(answer);
        assertThat(json.path("vermeldingen").size()).isEqualTo(1);
        assertThat(json.path("vermeldingen").path(0).path("nummer").stringValue())
                .isEqualTo(karinsNumber());
        assertThat(json.path("meer").booleanValue()).isFalse();
        assertThat(json.path("gelijkend").booleanValue()).isFalse();
        assertThat(json(program("{\"naam\":\"Hoeksta\"}")).path("gelijkend").booleanValue())
                .isTrue();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
    }

    @Test
    void programs_that_ask_too_little_are_told_so() {
        for (var body : new String[] {"{}", "{\"naam\":null}", "{\"naam\":\"ab\"}", "{\"naam\":\"\\u0000\"}"}) {
            var answer = program(body);
            assertThat(answer.statusCode()).as(body).isEqualTo(400);
            assertThat(json(answer).path("velden").path(0).path("veld").stringValue())
                    .isEqualTo("naam");
        }
        assertThat(program("geen json").statusCode()).isEqualTo(400);
    }

    @Test
    void the_search_is_in_the_description_of_the_api() {
        assertThat(nobody.get("/v1/openapi.json").body()).contains("/v1/registraties/zoekvragen", "gelijkend");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    @DirtiesContext // no turn is left for this address
    void who_asks_too_often_is_told_how_long_to_wait_and_may_still_ask_by_number() {
        var answer = asked("hoekstra");
        for (var turn = 0; turn < TURNS + 50 && answer.statusCode() == 200; turn++) {
            answer = asked("hoekstra");
        }
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("1");
        assertThat(answer.body()).doesNotContain("Karin Hoekstra (demo)");
        assertThat(program("{\"naam\":\"Hoekstra\"}").statusCode()).isIn(200, 429);
        assertThat(nobody.get("/zoeken?nummer=" + karinsNumber()).body()).contains("Karin Hoekstra (demo)");
    }

    private HttpResponse<String> program(String body) {
        return nobody.send(nobody.request("/v1/registraties/zoekvragen")
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(60))
                .POST(BodyPublishers.ofString(body)));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JsonMapper.shared().readTree(answer.body());
    }
}
