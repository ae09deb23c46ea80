package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.schoolleidersregister.Register;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.util.UriComponentsBuilder;

/** The register in production: no demo, a provider of somebody else, TLS at a proxy in front. */
@SpringBootTest(classes = Register.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("production")
@Import({OwnDossiers.class, ProbesIT.Table.class, ProbesIT.Probes.class, ProviderIT.Start.class})
class ProviderIT {

    private static final RSAKey CLIENT_KEY = FakeProvider.newKey();
    private static final FakeProvider PROVIDER = new FakeProvider(CLIENT_KEY);
    private static final Map<String, Object> SUBJECT = Map.of("sub", "abc");

    @TempDir
    private static Path folder;

    @LocalServerPort
    private int port;

    @Autowired
    private Start start;

    private Browser browser;

    @DynamicPropertySource
    static void production(DynamicPropertyRegistry properties) throws IOException, JOSEException {
        var pem = Files.writeString(folder.resolve("client.pem"), pem(CLIENT_KEY.toRSAPrivateKey()));
        var directory = FreshRegister.fresh().toString();
        properties.add("register.embedded.directory", () -> directory);
        properties.add("register.embedded.binaries", FreshRegister.BINARIES::toString);
        properties.add("server.address", () -> "127.0.0.1");
        properties.add("register.oidc.issuer-uri", PROVIDER::issuer);
        properties.add("register.oidc.client-id", () -> FakeProvider.CLIENT);
        properties.add("register.oidc.private-key", () -> pem.toUri().toString());
        properties.add("register.oidc.roles.rector", () -> "LEADER");
        properties.add("register.pepper", () -> "a pepper of a test, long enough to be one");
    }

    @AfterAll
    static void stop() {
        PROVIDER.close();
    }

    /** What the provider had been asked when the register was ready. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Start {

        private int asked = -1;

        @EventListener
        void ready(ApplicationReadyEvent ready) {
            asked = PROVIDER.asked();
        }
    }

    @BeforeEach
    void arrive() {
        browser = new Browser(URI.create("http://127.0.0.1:" + port));
        PROVIDER.says(Map.of("sub", "abc", "name", "Jo Bakker", "roles", List.of("rector", "onbekend")), SUBJECT);
    }

    @Test
    void starts_without_the_provider() {
        assertThat(start.asked).isZero();
    }

    @Test
    void logs_in_with_a_key_and_pkce() {
        assertThat(logIn()).hasPath("/thuis");
        assertThat(get("/proef/wie").body()).endsWith(" Jo Bakker [LEADER]");
    }

    @Test
    void asks_for_single_claims() {
        var asked = UriComponentsBuilder.fromUri(toProvider()).build();
        assertThat(asked.getHost()).isEqualTo("login.example.org");
        assertThat(asked.getQueryParams().getFirst("scope")).isEqualTo("openid");
        assertThat(asked.getQueryParams().getFirst("redirect_uri")).startsWith("https://");
        assertThat(asked.getQueryParams()).containsKeys("claims", "nonce", "state", "code_challenge");
    }

    @Test
    void takes_what_the_user_info_endpoint_adds() {
        PROVIDER.says(SUBJECT, Map.of("sub", "abc", "given_name", "Jo", "family_name", "de Boer"));
        logIn();
        assertThat(get("/proef/wie").body()).endsWith(" Jo de Boer []");
    }

    @Test
    void refuses_user_info_about_somebody_else() {
        PROVIDER.says(SUBJECT, Map.of("sub", "another", "roles", "registrar"));
        assertRefused();
    }

    @Test
    void refuses_another_nonce() {
        PROVIDER.makes(token -> token.claim("nonce", "another"));
        assertRefused();
    }

    @Test
    void refuses_a_token_for_another_client() {
        PROVIDER.makes(token -> token.audience("another"));
        assertRefused();
    }

    @Test
    void refuses_a_token_of_another_issuer() {
        PROVIDER.makes(token -> token.issuer("https://another.example.org"));
        assertRefused();
    }

    @Test
    void refuses_a_token_that_is_over() {
        PROVIDER.makes(
                token -> token.claim("exp", Instant.now().minusSeconds(120).getEpochSecond()));
        assertRefused();
    }

    @Test
    void refuses_a_token_with_another_signature() {
        PROVIDER.signsWith(FakeProvider.newKey());
        assertRefused();
    }

    @Test
    void lets_somebody_be_refused_by_the_provider() {
        var state = UriComponentsBuilder.fromUri(toProvider())
                .build()
                .getQueryParams()
                .getFirst("state");
        assertThat(get("/inloggen/klaar?error=access_denied&state=" + state).statusCode())
                .isEqualTo(401);
    }

    @Test
    void does_not_call_it_a_refusal_when_the_provider_is_down() {
        var request = toProvider();
        PROVIDER.isDown(true);
        assertThat(wayBack(request).statusCode()).isEqualTo(503);
        PROVIDER.isDown(false);
        assertThat(logIn()).hasPath("/thuis");
    }

    @Test
    void leaves_at_the_provider_too() {
        logIn();
        browser.keep("__Host-csrf", "token");
        var left = send(browser.form("/uitloggen", Map.of("_csrf", Browser.masked("token"))));
        var target = UriComponentsBuilder.fromUri(Browser.target(left)).build();
        assertThat(target.getHost()).isEqualTo("logout.example.org");
        assertThat(target.getQueryParams()).containsKeys("id_token_hint", "post_logout_redirect_uri");
        assertThat(get("/thuis").statusCode()).isEqualTo(303);
    }

    @Test
    void lets_forms_end_at_the_provider() {
        logIn();
        assertThat(get("/thuis").headers().firstValue("Content-Security-Policy").orElseThrow())
                .endsWith("form-action 'self' " + PROVIDER.issuer()
                        + " http://login.example.org http://logout.example.org");
    }

    @Test
    void keeps_the_session_to_this_host_and_to_tls() {
        var answer = get("/inloggen");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .startsWith("__Host-sessie=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
        assertThat(answer.headers().firstValue("Strict-Transport-Security"))
                .hasValue("max-age=31536000 ; includeSubDomains");
    }

    @Test
    void has_no_demo() {
        assertThat(get("/demo-issuer/kies").statusCode()).isEqualTo(404);
        assertThat(get("/demo-issuer/oauth2/jwks").statusCode()).isEqualTo(404);
    }

    @Test
    void takes_access_tokens_of_the_provider() {
        assertThat(enrolWith(token -> token)).isNotIn(401, 403);
    }

    @Test
    void takes_no_access_tokens_that_are_not_for_it_or_not_of_now() {
        assertThat(enrolWith(token -> token.audience("another"))).isEqualTo(401);
        assertThat(enrolWith(token -> token.issuer("https://another.example.org")))
                .isEqualTo(401);
        assertThat(enrolWith(token -> token.claim("exp", null))).isEqualTo(401);
        assertThat(enrolWith(token ->
                        token.claim("exp", Instant.now().minusSeconds(120).getEpochSecond())))
                .isEqualTo(401);
        assertThat(enrolWith(token ->
                        token.claim("nbf", Instant.now().plusSeconds(120).getEpochSecond())))
                .isEqualTo(401);
    }

    private int enrolWith(UnaryOperator<JWTClaimsSet.Builder> change) {
        return send(browser.request("/v1/inschrijvingen")
                        .header("Authorization", "Bearer " + PROVIDER.accessToken(change))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{}")))
                .statusCode();
    }

    private void assertRefused() {
        assertThat(wayBack().statusCode()).isEqualTo(401);
        assertThat(get("/thuis").statusCode()).isEqualTo(303);
    }

    private URI logIn() {
        return Browser.target(wayBack());
    }

    private HttpResponse<String> wayBack() {
        return wayBack(toProvider());
    }

    private HttpResponse<String> wayBack(URI request) {
        var back = PROVIDER.approve(request);
        return get(back.getRawPath() + "?" + back.getRawQuery());
    }

    private URI toProvider() {
        return Browser.target(get("/inloggen"));
    }

    private HttpResponse<String> get(String path) {
        return send(browser.request(path).GET());
    }

    /** As the proxy in front sends it on. */
    private HttpResponse<String> send(HttpRequest.Builder request) {
        return browser.send(request.header("X-Forwarded-Proto", "https"));
    }

    private static String pem(Key key) {
        var base64 = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN PRIVATE KEY-----\n" + base64 + "\n-----END PRIVATE KEY-----\n";
    }
}
