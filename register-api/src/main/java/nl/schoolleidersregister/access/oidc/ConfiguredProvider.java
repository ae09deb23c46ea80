package nl.schoolleidersregister.access.oidc;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.access.ClaimNames;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * A provider by configuration. Its own description (discovery) is asked for at the first login, again after a failure,
 * and then kept.
 */
final class ConfiguredProvider implements Provider {

    private final OidcSettings settings;
    private final URI issuer;
    private final Object discovery = new Object();
    private volatile @Nullable ClientRegistration known;

    ConfiguredProvider(OidcSettings settings) {
        this.settings = settings;
        this.issuer = requireNonNull(settings.issuerUri(), "register.oidc.issuer-uri");
    }

    @Override
    public ClientRegistration registration() {
        var found = known;
        if (found != null) {
            return found;
        }
        synchronized (discovery) {
            var meanwhile = known;
            var registration = meanwhile == null ? discovered() : meanwhile;
            known = registration;
            return registration;
        }
    }

    @Override
    public String issuer() {
        return issuer.toString();
    }

    @Override
    public String audience() {
        return settings.audience();
    }

    @Override
    public ClaimNames claimNames() {
        return settings.claimNames();
    }

    @Override
    public Set<String> origins() {
        var found = known;
        return found == null ? Set.of(origin(issuer)) : origins(found);
    }

    private ClientRegistration discovered() {
        var scopes = new HashSet<>(settings.scopes());
        scopes.add("openid");
        return ClientRegistrations.fromIssuerLocation(issuer())
                .registrationId(REGISTRATION)
                .clientId(requireNonNull(settings.clientId(), "register.oidc.client-id"))
                .clientSecret(settings.clientSecret())
                .clientAuthenticationMethod(
                        settings.privateKey() == null
                                ? ClientAuthenticationMethod.CLIENT_SECRET_BASIC
                                : ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .redirectUri(REDIRECT_URI)
                .userNameAttributeName("sub")
                .scope(scopes)
                .build();
    }

    private Set<String> origins(ClientRegistration registration) {
        var details = registration.getProviderDetails();
        var leave = details.getConfigurationMetadata().get("end_session_endpoint");
        var pages = Stream.of(issuer(), details.getAuthorizationUri(), leave instanceof String page ? page : issuer());
        return pages.map(page -> origin(URI.create(page))).collect(Collectors.toUnmodifiableSet());
    }

    private static String origin(URI uri) {
        return uri.getScheme() + "://" + uri.getRawAuthority();
    }
}
