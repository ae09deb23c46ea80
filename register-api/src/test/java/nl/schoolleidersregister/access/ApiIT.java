package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.json.JsonMapper;

/** The API knows programs by a bearer token of the provider, and by nothing else. */
@RunningRegister
class ApiIT {

    private static final String ENROL = "/v1/inschrijvingen";

    @LocalServerPort
    private int port;

    private DemoLogin login;
    private Browser program;

    @BeforeEach
    void arrive() {
        login = DemoLogin.at(port);
        program = login.nobody();
    }

    @Test
    void asks_for_a_token() {
        var answer = enrol(program);
        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    void takes_the_token_of_who_may() {
        assertThat(enrolWith(login.token("nienke-dijkstra")).statusCode()).isNotIn(401, 403);
    }

    @Test
    void refuses_the_token_of_who_may_not() {
        var answer = enrolWith(login.token("nadia-el-amrani"));
        assertProblem(answer, 403);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("insufficient_scope"));
    }

    @Test
    void does_not_look_at_the_session_of_a_browser() {
        var karin = login.as("karin-hoekstra");
        assertProblem(enrol(karin), 401);
        assertThat(karin.post(ENROL, Map.of()).statusCode()).isEqualTo(401);
    }

    @Test
    void starts_no_session() {
        var answer = enrolWith(login.token("nienke-dijkstra"));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void does_not_let_a_token_into_the_pages() {
        var answer = program.send(program.request("/mijn-register")
                .header("Authorization", "Bearer " + login.token("karin-hoekstra"))
                .GET());
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    @Test
    void takes_no_id_token() {
        var idToken = login.tokens("nienke-dijkstra").get("id_token").asString();
        assertInvalid(enrolWith(idToken));
    }

    @Test
    void takes_no_token_without_a_signature() throws ParseException {
        assertInvalid(enrolWith(new PlainJWT(SignedJWT.parse(token()).getJWTClaimsSet()).serialize()));
    }

    @Test
    void takes_no_token_that_was_changed() throws ParseException {
        var parts = SignedJWT.parse(login.token("nadia-el-amrani")).getParsedParts();
        var other = SignedJWT.parse(token()).getParsedParts();
        assertInvalid(enrolWith(parts[0] + "." + other[1] + "." + parts[2]));
    }

    @Test
    void takes_no_token_signed_with_a_key_of_somebody_else() throws ParseException, JOSEException {
        var claims = SignedJWT.parse(token());
        var key = new ECKeyGenerator(Curve.P_256)
                .keyID(claims.getHeader().getKeyID())
                .generate();
        var forged = new SignedJWT(claims.getHeader(), claims.getJWTClaimsSet());
        forged.sign(new ECDSASigner(key));
        assertInvalid(enrolWith(forged.serialize()));
    }

    @Test
    void takes_no_token_signed_with_the_public_key_as_a_secret() throws ParseException, JOSEException {
        var keys = JWKSet.parse(program.get("/demo-issuer/oauth2/jwks").body());
        var secret = keys.getKeys().getFirst().toJSONString();
        var forged = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256)
                        .keyID(keys.getKeys().getFirst().getKeyID())
                        .build(),
                SignedJWT.parse(token()).getJWTClaimsSet());
        forged.sign(new MACSigner(secret));
        assertInvalid(enrolWith(forged.serialize()));
    }

    @Test
    void shows_no_private_key() {
        assertThat(program.get("/demo-issuer/oauth2/jwks").body())
                .contains("\"kty\":\"EC\"")
                .doesNotContain("\"d\"");
    }

    @Test
    void denies_what_nobody_listed() {
        assertProblem(program.get("/v1/geheim"), 401);
        assertProblem(
                program.send(program.request("/v1/geheim")
                        .header("Authorization", "Bearer " + login.token("nadia-el-amrani"))
                        .GET()),
                403);
    }

    @Test
    void refuses_a_public_question_with_a_bad_token() {
        assertInvalid(program.send(program.request("/v1/registraties/100009")
                .header("Authorization", "Bearer nonsense")
                .GET()));
    }

    @Test
    void says_its_version_whatever_it_answers() {
        assertThat(enrol(program).headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(enrolWith(token()).headers().firstValue("API-Version")).hasValue("1.0.0");
        assertThat(program.get("/v1/openapi.json").headers().firstValue("API-Version"))
                .hasValue("1.0.0");
        assertThat(program.get("/").headers().firstValue("API-Version")).isEmpty();
    }

    @Test
    void lets_pages_of_other_sites_read_what_is_public_and_nothing_else() {
        assertThat(fromElsewhere("/v1/openapi.json")).hasValue("*");
        assertThat(fromElsewhere("/v1/registraties/100009")).hasValue("*");
        assertThat(fromElsewhere(ENROL)).isEmpty();
        assertThat(fromElsewhere("/")).isEmpty();
    }

    private Optional<String> fromElsewhere(String path) {
        return program.send(program.request(path)
                        .header("Origin", "https://example.org")
                        .GET())
                .headers()
                .firstValue("Access-Control-Allow-Origin");
    }

    private String token() {
        return login.token("nienke-dijkstra");
    }

    private HttpResponse<String> enrolWith(String token) {
        return program.send(program.request(ENROL)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<String> enrol(Browser browser) {
        return browser.send(browser.request(ENROL)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{}")));
    }

    private static void assertInvalid(HttpResponse<String> answer) {
        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).contains("invalid_token"));
    }

    static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        var problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("status").asInt()).isEqualTo(status);
        assertThat(problem.get("type").asString()).isNotEmpty();
        assertThat(problem.get("title").asString()).isNotEmpty();
        assertThat(problem.get("detail").asString()).isNotEmpty();
    }
}
