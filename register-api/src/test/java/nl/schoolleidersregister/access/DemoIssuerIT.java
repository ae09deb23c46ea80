package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.schoolleidersregister.access.demo.DemoPeople;
import nl.schoolleidersregister.access.demo.DemoPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The demo issuer keeps to the protocol, though anybody may be anybody. */
@RunningRegister
class DemoIssuerIT {

    private static final String VERIFIER = UUID.randomUUID() + "-" + UUID.randomUUID();

    @LocalServerPort
    private int port;

    private DemoLogin login;
    private Browser browser;

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
        browser = login.nobody();
    }

    @Test
    void has_a_button_for_everybody() {
        var page = browser.get("/demo-issuer/kies").body();
        assertThat(DemoPeople.all())
                .allSatisfy(person -> assertThat(page).contains("value=\"" + person.key() + "\"", person.name()));
    }

    @Test
    void refuses_to_be_asked_without_pkce() {
        assertThat(error(authorize(without("code_challenge", "code_challenge_method"))))
                .contains("error=invalid_request");
    }

    @Test
    void refuses_plain_pkce() {
        assertThat(error(authorize(with("code_challenge_method", "plain")))).contains("error=invalid_request");
    }

    @Test
    void refuses_the_implicit_flow() {
        assertThat(authorize(with("response_type", "token")).statusCode()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/klaar",
                "http://127.0.0.1/anders",
                "http://localhost/klaar",
                "http://127.0.0.1.example.org/klaar"
            })
    void sends_nobody_to_an_address_it_does_not_know(String uri) {
        var answer = authorize(with("redirect_uri", uri));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Location")).isEmpty();
    }

    @Test
    void sends_nobody_back_to_the_pages_of_another_host() {
        var answer = authorize(Map.of(
                "response_type", "code",
                "client_id", "register",
                "scope", "openid",
                "code_challenge", "c",
                "code_challenge_method", "S256",
                "redirect_uri", "http://example.org:" + port + "/inloggen/klaar"));
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    @Test
    void gives_no_token_to_who_does_not_know_the_verifier() {
        var code = login.code(browser, "karin-hoekstra", VERIFIER);
        assertThat(login.exchange(browser, code, "another" + VERIFIER).statusCode())
                .isEqualTo(400);
    }

    @Test
    void takes_a_code_once() {
        var code = login.code(browser, "karin-hoekstra", VERIFIER);
        assertThat(login.exchange(browser, code, VERIFIER).statusCode()).isEqualTo(200);
        assertThat(login.exchange(browser, code, VERIFIER).statusCode()).isEqualTo(400);
    }

    @Test
    void asks_again_who_you_are_at_every_login() {
        login.code(browser, "karin-hoekstra", VERIFIER);
        assertThat(Browser.target(authorize(DemoLogin.authorization(VERIFIER)))).hasPath("/demo-issuer/kies");
    }

    @Test
    void begins_a_login_when_somebody_chooses_too_early() {
        assertThat(Browser.target(browser.post("/demo-issuer/kies", Map.of("persoon", "karin-hoekstra"))))
                .hasPath("/inloggen");
    }

    @Test
    void knows_nobody_else() {
        browser.get("/inloggen");
        assertThat(browser.post("/demo-issuer/kies", Map.of("persoon", "iemand-anders"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void takes_no_choice_without_a_form_token() {
        assertThat(browser.send(browser.form("/demo-issuer/kies", Map.of("persoon", "karin-hoekstra")))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void makes_id_tokens_for_the_client_that_last_five_minutes() throws ParseException {
        var claims = claims("id_token", "karin-hoekstra");
        assertThat(claims.getAudience()).containsExactly("demo-api");
        assertThat(claims.getStringClaim("nonce")).isEqualTo("a-nonce");
        assertThat(Duration.between(
                        claims.getIssueTime().toInstant(),
                        claims.getExpirationTime().toInstant()))
                .isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void makes_access_tokens_for_the_api() throws ParseException {
        var claims = claims("access_token", "annelies-visser");
        assertThat(claims.getAudience()).containsExactly("schoolleidersregister");
        assertThat(claims.getStringListClaim("roles")).containsExactly("board");
        assertThat(claims.getJSONObjectClaim("represents")).isEqualTo(Map.of("sub", "99101"));
    }

    @Test
    void names_people_by_a_subject_that_says_nothing() throws ParseException {
        var claims = claims("id_token", "karin-hoekstra");
        assertThat(claims.getSubject())
                .isEqualTo(DemoPeople.withKey("karin-hoekstra").orElseThrow().subject())
                .doesNotContainIgnoringCase("karin")
                .hasSize(43);
    }

    @Test
    void marks_everybody_as_made_up() {
        assertThat(DemoPeople.all()).extracting(DemoPerson::name).allMatch(name -> name.endsWith(" (demo)"));
        assertThat(DemoPeople.all()).extracting(DemoPerson::subject).doesNotHaveDuplicates();
        assertThat(DemoPeople.all()).extracting(DemoPerson::key).doesNotHaveDuplicates();
        assertThat(DemoPeople.all()).extracting(DemoPerson::email).allMatch(mail -> mail.endsWith("@demo.example"));
    }

    @Test
    void has_somebody_for_every_role() {
        assertThat(DemoPeople.all().stream().flatMap(person -> person.roles().stream()))
                .contains(Role.values());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/oauth2/introspect",
                "/oauth2/revoke",
                "/oauth2/token",
                "/userinfo",
                "/connect/logout",
                "/.well-known/openid-configuration",
                "/.well-known/oauth-authorization-server",
                "/demo-issuer/oauth2/introspect",
                "/demo-issuer/anders"
            })
    void offers_nothing_more_than_it_needs(String path) {
        assertThat(browser.get(path).statusCode()).isIn(302, 303);
        assertThat(login.as("nadia-el-amrani").post(path, Map.of()).statusCode())
                .isIn(302, 403);
    }

    private JWTClaimsSet claims(String token, String key) throws ParseException {
        return SignedJWT.parse(login.tokens(key).get(token).asString()).getJWTClaimsSet();
    }

    private HttpResponse<String> authorize(Map<String, String> asked) {
        return browser.get("/demo-issuer/oauth2/authorize?" + Browser.encoded(asked));
    }

    private static Map<String, String> with(String name, String value) {
        var asked = new LinkedHashMap<>(DemoLogin.authorization(VERIFIER));
        asked.put(name, value);
        return asked;
    }

    private static Map<String, String> without(String... names) {
        var asked = new LinkedHashMap<>(DemoLogin.authorization(VERIFIER));
        List.of(names).forEach(asked::remove);
        return asked;
    }

    /** What the client is told, at its own address. */
    private static String error(HttpResponse<?> answer) {
        URI told = Browser.target(answer);
        assertThat(told.toString()).startsWith(DemoLogin.REDIRECT_URI);
        return told.getQuery();
    }
}
