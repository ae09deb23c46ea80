package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/** Logging in and out of the pages, at the demo issuer. */
@RunningRegister
class LoginIT {

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient register;

    private DemoLogin login;

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
    }

    @Test
    void asks_for_code_with_pkce_state_and_nonce() {
        var asked = parameters(login.nobody().get("/inloggen"));
        assertThat(asked)
                .containsEntry("response_type", List.of("code"))
                .containsEntry("code_challenge_method", List.of("S256"))
                .containsKeys("code_challenge", "state", "nonce", "claims")
                .containsEntry("scope", List.of("openid"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "127.0.0.1"})
    void works_on_every_name_of_this_machine(String host) {
        var here = DemoLogin.at(host, port);
        var browser = here.nobody();
        var done = here.login(browser, "karin-hoekstra");
        assertThat(Browser.target(done)).hasHost(host).hasPath("/thuis");
        assertThat(browser.get("/thuis").statusCode()).isNotIn(303, 401, 403);
    }

    @Test
    void goes_on_to_the_page_that_was_asked_for() {
        var browser = login.nobody();
        var asked = browser.get("/kantoor?dag=vandaag");
        assertThat(asked.statusCode()).isEqualTo(303);
        var toChoice = browser.follow(browser.follow(asked));
        var done = browser.follow(DemoLogin.choose(browser, toChoice, "nadia-el-amrani"));
        assertThat(Browser.target(done)).hasPath("/kantoor").hasQuery("dag=vandaag");
    }

    @Test
    void does_not_go_on_to_a_part_of_a_page() {
        var browser = login.nobody();
        browser.send(browser.request("/kantoor")
                .header("HX-Request", "true")
                .header("Accept", "text/html")
                .GET());
        assertThat(Browser.target(login.login(browser, "nadia-el-amrani"))).hasPath("/thuis");
    }

    @Test
    void lets_the_whole_page_log_in_when_a_part_is_asked_for() {
        var browser = login.nobody();
        var answer = browser.send(
                browser.request("/kantoor").header("HX-Request", "true").GET());
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("HX-Refresh")).hasValue("true");
    }

    @Test
    void gives_another_session_at_login() {
        var browser = login.nobody();
        browser.get("/inloggen");
        var before = browser.cookie("sessie");
        login.login(browser, "karin-hoekstra");
        assertThat(browser.cookie("sessie")).isNotEmpty().isNotEqualTo(before);
    }

    @Test
    void hides_the_session_from_scripts_and_other_sites() {
        assertThat(login.nobody().get("/inloggen").headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("sessie="))
                .singleElement()
                .asString()
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    @Test
    void ends_a_session_after_half_an_hour() {
        var karin = login.as("karin-hoekstra");
        away("29 minutes 30 seconds");
        assertThat(karin.get("/thuis").statusCode()).isNotIn(303, 401, 403);
        away("30 minutes 1 second");
        assertThat(karin.get("/thuis").statusCode()).isEqualTo(303);
    }

    private void away(String time) {
        register.sql("update login_session set seen_at = now() - ?::interval")
                .param(time)
                .update();
    }

    @Test
    void keeps_no_session_and_nobody_in_it_in_the_clear() {
        var karin = login.as("karin-hoekstra");
        var rows = register.sql("select encode(id, 'escape') || content from login_session")
                .query(String.class)
                .list();
        assertThat(rows).isNotEmpty().noneMatch(row -> row.contains(karin.cookie("sessie")) || row.contains("Karin"));
    }

    @Test
    void needs_no_session_to_show_a_form() {
        var answer = login.nobody().get("/demo-issuer/kies");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("csrf=")
                .contains("HttpOnly", "SameSite=Lax");
    }

    @Test
    void refuses_a_way_back_that_nobody_began() {
        assertThat(login.nobody().get("/inloggen/klaar?code=a&state=b").statusCode())
                .isEqualTo(400);
    }

    @Test
    void refuses_another_state() {
        var browser = login.nobody();
        var withCode = DemoLogin.choose(browser, browser.follow(browser.get("/inloggen")), "karin-hoekstra");
        var changed = UriComponentsBuilder.fromUri(Browser.target(withCode))
                .replaceQueryParam("state", "another")
                .build();
        assertThat(browser.get(changed.getPath() + "?" + changed.getQuery()).statusCode())
                .isEqualTo(400);
        assertThat(browser.get("/thuis").statusCode()).isEqualTo(303);
    }

    @Test
    void refuses_a_code_that_another_browser_asked_for() {
        var mallory = login.nobody();
        var withCode = DemoLogin.choose(mallory, mallory.follow(mallory.get("/inloggen")), "karin-hoekstra");
        var victim = login.nobody();
        victim.get("/inloggen");
        assertThat(victim.follow(withCode).statusCode()).isEqualTo(400);
        assertThat(victim.get("/thuis").statusCode()).isEqualTo(303);
    }

    @Test
    void refuses_a_code_it_was_not_given() {
        var browser = login.nobody();
        var state = parameters(browser.get("/inloggen")).getFirst("state");
        assertThat(browser.get("/inloggen/klaar?code=made-up&state=" + state).statusCode())
                .isEqualTo(401);
    }

    @Test
    void refuses_a_form_without_a_token() {
        var karin = login.as("karin-hoekstra");
        assertThat(karin.send(karin.form("/mijn-register/dienstverbanden", Map.of()))
                        .statusCode())
                .isEqualTo(403);
        assertThat(karin.post("/mijn-register/dienstverbanden", Map.of()).statusCode())
                .isNotEqualTo(403);
    }

    @Test
    void refuses_a_form_with_the_token_of_somebody_else() {
        var karin = login.as("karin-hoekstra");
        var others = login.as("joke-terpstra").csrfToken();
        assertThat(karin.send(karin.form("/mijn-register/dienstverbanden", Map.of("_csrf", others)))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void leaves_by_a_form_only() {
        var karin = login.as("karin-hoekstra");
        karin.get("/uitloggen");
        assertThat(karin.get("/thuis").statusCode()).isNotEqualTo(303);
        assertThat(Browser.target(karin.post("/uitloggen", Map.of()))).hasPath("/");
        assertThat(karin.get("/thuis").statusCode()).isEqualTo(303);
    }

    @Test
    void lets_somebody_else_in_after_leaving() {
        var browser = login.as("karin-hoekstra");
        assertThat(browser.get("/kantoor").statusCode()).isEqualTo(403);
        browser.post("/uitloggen", Map.of());
        login.login(browser, "nadia-el-amrani");
        assertThat(browser.get("/kantoor").statusCode()).isNotIn(303, 401, 403);
    }

    @Test
    void lets_somebody_else_in_without_leaving_first() {
        var browser = login.as("karin-hoekstra");
        login.login(browser, "nadia-el-amrani");
        assertThat(browser.get("/kantoor").statusCode()).isNotIn(303, 401, 403);
        assertThat(browser.get("/mijn-register").statusCode()).isEqualTo(403);
    }

    @Test
    void is_closed_to_what_nobody_listed() {
        assertThat(login.nobody().get("/geheim").statusCode()).isEqualTo(303);
        assertThat(login.as("nadia-el-amrani").get("/geheim").statusCode()).isEqualTo(403);
    }

    @Test
    void looks_at_head_as_at_get() {
        var karin = login.as("karin-hoekstra");
        assertThat(karin.send(karin.request("/kantoor").HEAD()).statusCode()).isEqualTo(403);
        assertThat(karin.send(karin.request("/mijn-register").HEAD()).statusCode())
                .isNotIn(303, 401, 403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kantoor/",
                "/KANTOOR",
                "//kantoor",
                "/kantoor;a=b",
                "/kantoor/../kantoor",
                "/./kantoor",
                "/kantoor%2f"
            })
    void is_not_fooled_by_another_spelling(String path) {
        var karin = login.as("karin-hoekstra");
        assertThat(karin.get(path).statusCode()).isIn(400, 403);
    }

    private static MultiValueMap<String, String> parameters(HttpResponse<?> redirect) {
        return UriComponentsBuilder.fromUri(Browser.target(redirect)).build().getQueryParams();
    }
}
