package nl.schoolleidersregister.access;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Logs demo people in at a running register, by the real code flow over HTTP: as a {@link Browser} with a session for
 * pages, or as a bearer token for the API.
 *
 * <pre>{@code
 * var karin = DemoLogin.at(port).as("karin-hoekstra");
 * var answer = karin.get("/mijn-register");
 * var token = DemoLogin.at(port).token("nadia-el-amrani");
 * }</pre>
 */
public final class DemoLogin {

    static final String CLIENT = "demo-api";
    static final String REDIRECT_URI = "http://127.0.0.1/klaar";

    private final URI base;

    private DemoLogin(URI base) {
        this.base = base;
    }

    /** At the register on this port of this machine. */
    public static DemoLogin at(int port) {
        return at("127.0.0.1", port);
    }

    /** The same, by the name the browser uses for this machine. */
    public static DemoLogin at(String host, int port) {
        return new DemoLogin(URI.create("http://" + host + ":" + port));
    }

    /** A browser in which nobody is logged in. */
    public Browser nobody() {
        return new Browser(base);
    }

    /** A browser in which this person is logged in. */
    public Browser as(String key) {
        var browser = nobody();
        var done = login(browser, key);
        if (done.statusCode() != 302 || browser.cookie("sessie").isEmpty()) {
            throw new AssertionError("Login of " + key + " ended with " + done.statusCode());
        }
        return browser;
    }

    /** Logs this person in; answers with the redirect to the page where the register goes on. */
    public HttpResponse<String> login(Browser browser, String key) {
        return browser.follow(choose(browser, browser.follow(browser.get("/inloggen")), key));
    }

    /** From a redirect to the page where one chooses, to the redirect with the code. */
    static HttpResponse<String> choose(Browser browser, HttpResponse<String> toChoice, String key) {
        browser.follow(toChoice);
        return browser.follow(browser.post("/demo-issuer/kies", Map.of("persoon", key)));
    }

    /** An access token for the API. */
    public String token(String key) {
        return tokens(key).get("access_token").asString();
    }

    /** Everything the token endpoint answers. */
    JsonNode tokens(String key) {
        var verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        var browser = nobody();
        return JsonMapper.shared()
                .readTree(exchange(browser, code(browser, key, verifier), verifier)
                        .body());
    }

    /** A code for this person, by a client that knows this verifier. */
    String code(Browser browser, String key, String verifier) {
        var toChoice = browser.get("/demo-issuer/oauth2/authorize?" + Browser.encoded(authorization(verifier)));
        var withCode = Browser.target(choose(browser, toChoice, key));
        var code =
                UriComponentsBuilder.fromUri(withCode).build().getQueryParams().getFirst("code");
        if (code == null) {
            throw new AssertionError("No code: " + withCode);
        }
        return code;
    }

    /** What a client asks of the issuer before a login. */
    static Map<String, String> authorization(String verifier) {
        var asked = new LinkedHashMap<String, String>();
        asked.put("response_type", "code");
        asked.put("client_id", CLIENT);
        asked.put("redirect_uri", REDIRECT_URI);
        asked.put("scope", "openid");
        asked.put("state", "a-state");
        asked.put("nonce", "a-nonce");
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        return asked;
    }

    /** The code for tokens. */
    HttpResponse<String> exchange(Browser browser, String code, String verifier) {
        return browser.send(browser.form(
                "/demo-issuer/oauth2/token",
                Map.of(
                        "grant_type", "authorization_code",
                        "client_id", CLIENT,
                        "redirect_uri", REDIRECT_URI,
                        "code", code,
                        "code_verifier", verifier)));
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }
}
