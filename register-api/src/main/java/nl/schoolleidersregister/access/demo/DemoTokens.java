package nl.schoolleidersregister.access.demo;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.OAuth2Token;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.security.oauth2.server.authorization.OAuth2TokenType;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.JwtGenerator;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenGenerator;

/**
 * Makes the demo issuer's tokens. Its key is made when it is first needed, lives in memory and dies with the process.
 * ES256: such a key is made in milliseconds, an RSA key takes a good part of a second.
 */
final class DemoTokens {

    private static final Duration ID_TOKEN = Duration.ofMinutes(5);

    private final JWKSource<SecurityContext> keys = new ImmutableJWKSet<>(new JWKSet(newKey()));

    /** The key, for the encoder and the issuer's public list of keys. */
    JWKSource<SecurityContext> keys() {
        return keys;
    }

    OAuth2TokenGenerator<? extends OAuth2Token> generator() {
        var generator = new JwtGenerator(new NimbusJwtEncoder(keys));
        generator.setJwtCustomizer(DemoTokens::fill);
        return generator;
    }

    private static void fill(JwtEncodingContext context) {
        var claims = context.getClaims();
        context.getJwsHeader().algorithm(SignatureAlgorithm.ES256);
        if (OAuth2TokenType.ACCESS_TOKEN.equals(context.getTokenType())) {
            context.getJwsHeader().type("at+jwt");
            claims.audience(List.of(DemoProvider.AUDIENCE));
        } else {
            claims.claims(DemoTokens::shorten);
        }
        DemoPeople.withSubject(chosenIn(context))
                .ifPresent(person -> person.claims().forEach(claims::claim));
    }

    private static String chosenIn(JwtEncodingContext context) {
        Authentication chosen = context.getPrincipal();
        return Objects.requireNonNull(chosen, "nobody was chosen").getName();
    }

    /** OIDC NLGov recommends five minutes at most; the generator gives thirty. */
    private static void shorten(Map<String, Object> claims) {
        claims.computeIfPresent("exp", (_, exp) -> earliest((Instant) exp, claims.get("iat")));
    }

    private static Instant earliest(Instant expiry, @Nullable Object issued) {
        return issued instanceof Instant from && from.plus(ID_TOKEN).isBefore(expiry) ? from.plus(ID_TOKEN) : expiry;
    }

    private static ECKey newKey() {
        try {
            return new ECKeyGenerator(Curve.P_256)
                    .keyUse(KeyUse.SIGNATURE)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException everyJdkCanDoIt) {
            throw new IllegalStateException(everyJdkCanDoIt);
        }
    }
}
