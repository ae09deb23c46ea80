package nl.schoolleidersregister.access.oidc;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.schoolleidersregister.access.Claims;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenDecoderFactory;
import org.springframework.security.oauth2.client.oidc.authentication.OidcIdTokenValidator;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtAudienceValidator;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;
import org.springframework.security.oauth2.jwt.JwtIssuerValidator;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import org.springframework.security.oauth2.jwt.JwtTypeValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.SupplierJwtDecoder;

/**
 * Checks what the provider signed: ID tokens at login, access tokens on the API. Keys are fetched when the first token
 * comes. Only signatures with a public key are accepted, never one that a shared secret could make.
 */
public final class Tokens implements JwtDecoderFactory<ClientRegistration> {

    private static final Set<SignatureAlgorithm> ACCEPTED =
            Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.PS256, SignatureAlgorithm.ES256);

    private final Map<String, JwtDecoder> idTokens = new ConcurrentHashMap<>();
    private final Provider provider;
    private final Claims claims;

    Tokens(Provider provider, Claims claims) {
        this.provider = provider;
        this.claims = claims;
    }

    /** For ID tokens: issuer, audience (the client), authorised party, times; the nonce is compared by the login. */
    @Override
    public JwtDecoder createDecoder(ClientRegistration registration) {
        return idTokens.computeIfAbsent(registration.getRegistrationId(), _ -> {
            var decoder = decoder(registration, idTokenChecks(registration));
            decoder.setClaimSetConverter(OidcIdTokenDecoderFactory.createDefaultClaimTypeConverter());
            return decoder;
        });
    }

    /** For access tokens: type, issuer, audience (the API) and times; one that never expires is refused. */
    public JwtDecoder accessTokens() {
        return new SupplierJwtDecoder(() -> decoder(provider.registration(), accessTokenChecks()));
    }

    private OAuth2TokenValidator<Jwt> accessTokenChecks() {
        var type = new JwtTypeValidator("at+jwt", "application/at+jwt", "JWT");
        type.setAllowEmpty(true);
        var times = new JwtTimestampValidator();
        times.setAllowEmptyExpiryClaim(false);
        return JwtValidators.createDefaultWithValidators(List.of(
                type, times, new JwtIssuerValidator(provider.issuer()), new JwtAudienceValidator(provider.audience())));
    }

    /** Who shows this access token. */
    public AbstractAuthenticationToken bearer(Jwt token) {
        return new Bearer(claims.account(provider.issuer(), token.getClaims()), token);
    }

    private static OAuth2TokenValidator<Jwt> idTokenChecks(ClientRegistration registration) {
        return new DelegatingOAuth2TokenValidator<>(JwtTypeValidator.jwt(), new OidcIdTokenValidator(registration));
    }

    private static NimbusJwtDecoder decoder(ClientRegistration registration, OAuth2TokenValidator<Jwt> checks) {
        var keys = Objects.requireNonNull(registration.getProviderDetails().getJwkSetUri(), "jwks_uri");
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .validateType(false)
                .jwsAlgorithms(accepted -> accepted.addAll(ACCEPTED))
                .build();
        decoder.setJwtValidator(checks);
        return decoder;
    }
}
