package nl.schoolleidersregister.access;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.text.ParseException;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * An identity provider of somebody else, on loopback: it wants {@code private_key_jwt} and PKCE, signs with PS256, and
 * can be told to answer wrongly.
 */
public final class FakeProvider implements AutoCloseable {

    /** The register's name there. */
    public static final String CLIENT = "schoolleidersregister-vo";

    private final HttpServer server;
    private final RSAKey key = newKey();
    private final RSAKey clientKey;
    private final Map<String, MultiValueMap<String, String>> codes = new ConcurrentHashMap<>();
    private final AtomicInteger asked = new AtomicInteger();

    private volatile boolean down;
    private volatile RSAKey signing = key;
    private volatile Map<String, Object> person = Map.of("sub", "abc");
    private volatile Map<String, Object> info = Map.of("sub", "abc");
    private volatile Consumer<JWTClaimsSet.Builder> mistake = _ -> {};

    /** A provider that knows the register by this key. */
    public FakeProvider(RSAKey clientKey) {
        this.clientKey = clientKey;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException noPort) {
            throw new UncheckedIOException(noPort);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** A key of no significance. */
    public static RSAKey newKey() {
        try {
            return new RSAKeyGenerator(2048).keyIDFromThumbprint(true).generate();
        } catch (JOSEException everyJdkCanDoIt) {
            throw new AssertionError(everyJdkCanDoIt);
        }
    }

    /** Its issuer identifier. */
    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** How often anything was asked of this provider. */
    public int asked() {
        return asked.get();
    }

    /** Says this of whoever logs in: in the ID token, and at the user info endpoint. */
    void says(Map<String, Object> inIdToken, Map<String, Object> inUserInfo) {
        person = inIdToken;
        info = inUserInfo;
        mistake = _ -> {};
        signing = key;
    }

    void makes(Consumer<JWTClaimsSet.Builder> mistakeInIdToken) {
        mistake = mistakeInIdToken;
    }

    void signsWith(RSAKey another) {
        signing = another;
    }

    /** Answers nothing, or something again. */
    public void isDown(boolean whether) {
        down = whether;
    }

    /** Somebody logs in and goes back with a code; the address to go to. */
    URI approve(URI request) {
        var parameters = UriComponentsBuilder.fromUri(request).build().getQueryParams();
        var code = UUID.randomUUID().toString();
        codes.put(code, parameters);
        return UriComponentsBuilder.fromUriString(decoded(parameters, "redirect_uri"))
                .queryParam("code", code)
                .queryParam("state", parameters.getFirst("state"))
                .build(true)
                .toUri();
    }

    /** An access token, after a change. */
    String accessToken(UnaryOperator<JWTClaimsSet.Builder> change) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("abc")
                .audience("schoolleidersregister")
                .claim("roles", "leader")
                .claim("exp", Instant.now().plusSeconds(300).getEpochSecond());
        return signed(change.apply(claims).build(), "at+jwt");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        asked.incrementAndGet();
        var body = down ? null : answerTo(exchange);
        var bytes = JsonMapper.shared().writeValueAsBytes(body == null ? Map.of("error", "invalid_grant") : body);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(down ? 503 : body == null ? 400 : 200, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    private @Nullable Object answerTo(HttpExchange exchange) throws IOException {
        return switch (exchange.getRequestURI().getPath()) {
            case "/.well-known/openid-configuration" -> configuration();
            case "/keys" -> new JWKSet(key).toPublicJWKSet().toJSONObject();
            case "/info" -> info;
            case "/token" -> token(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            default -> null;
        };
    }

    private Map<String, Object> configuration() {
        var known = new LinkedHashMap<String, Object>();
        known.put("issuer", issuer());
        known.put("authorization_endpoint", "http://login.example.org/authorize");
        known.put("token_endpoint", issuer() + "/token");
        known.put("userinfo_endpoint", issuer() + "/info");
        known.put("jwks_uri", issuer() + "/keys");
        known.put("end_session_endpoint", "http://logout.example.org/end");
        known.put("response_types_supported", new String[] {"code"});
        known.put("subject_types_supported", new String[] {"pairwise"});
        known.put("id_token_signing_alg_values_supported", new String[] {"PS256"});
        return known;
    }

    /** Nothing for who does not prove to be the client that asked. */
    private @Nullable Map<String, Object> token(String form) {
        var parameters = UriComponentsBuilder.newInstance().query(form).build().getQueryParams();
        var request = codes.remove(String.valueOf(parameters.getFirst("code")));
        if (request == null
                || !decoded(request, "code_challenge").equals(challenge(decoded(parameters, "code_verifier")))
                || !decoded(request, "redirect_uri").equals(decoded(parameters, "redirect_uri"))
                || !isClient(decoded(parameters, "client_assertion"))) {
            return null;
        }
        return Map.of(
                "access_token",
                "opaque",
                "token_type",
                "Bearer",
                "expires_in",
                300,
                "id_token",
                idToken(decoded(request, "nonce")));
    }

    private boolean isClient(String assertion) {
        try {
            var jwt = SignedJWT.parse(assertion);
            var claims = jwt.getJWTClaimsSet();
            return jwt.verify(new RSASSAVerifier(clientKey))
                    && claims.getSubject().equals(CLIENT)
                    && claims.getAudience().contains(issuer() + "/token");
        } catch (ParseException | JOSEException notOne) {
            return false;
        }
    }

    private String idToken(String nonce) {
        var claims = new JWTClaimsSet.Builder()
                .issuer(issuer())
                .audience(CLIENT)
                .claim("nonce", nonce)
                .claim("iat", Instant.now().getEpochSecond())
                .claim("exp", Instant.now().plusSeconds(300).getEpochSecond());
        person.forEach(claims::claim);
        mistake.accept(claims);
        return signed(claims.build(), "JWT");
    }

    private String signed(JWTClaimsSet claims, String type) {
        try {
            var header = new JWSHeader.Builder(JWSAlgorithm.PS256)
                    .keyID(key.getKeyID())
                    .type(new JOSEObjectType(type))
                    .build();
            var jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(signing));
            return jwt.serialize();
        } catch (JOSEException everyJdkCanDoIt) {
            throw new AssertionError(everyJdkCanDoIt);
        }
    }

    private static String challenge(String verifier) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new AssertionError(everyJdkHasIt);
        }
    }

    private static String decoded(MultiValueMap<String, String> parameters, String name) {
        var value = parameters.getFirst(name);
        return value == null ? "" : URLDecoder.decode(value, StandardCharsets.UTF_8);
    }
}
