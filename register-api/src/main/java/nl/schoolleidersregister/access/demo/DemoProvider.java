package nl.schoolleidersregister.access.demo;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Set;
import nl.schoolleidersregister.access.ClaimNames;
import nl.schoolleidersregister.access.oidc.Provider;
import org.springframework.core.env.Environment;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;

/**
 * The demo issuer, as the register sees it: a provider like any other. The browser goes there on the host it already
 * uses; the register itself over the loopback address and port it listens to, known only once it does. The issuer's
 * name has no port, so that people stay who they are when the port changes.
 */
final class DemoProvider implements Provider {

    static final String ISSUER = "http://localhost/demo-issuer";
    static final String AUTHORIZE = "/demo-issuer/oauth2/authorize";
    static final String TOKEN = "/demo-issuer/oauth2/token";
    static final String KEYS = "/demo-issuer/oauth2/jwks";
    static final String AUDIENCE = "schoolleidersregister";

    private final Environment environment;

    DemoProvider(Environment environment) {
        this.environment = environment;
    }

    @Override
    public ClientRegistration registration() {
        return ClientRegistration.withRegistrationId(REGISTRATION)
                .clientId(DemoClients.PAGES)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri(REDIRECT_URI)
                .scope("openid")
                .issuerUri(ISSUER)
                .authorizationUri(AUTHORIZE)
                .tokenUri(here(TOKEN))
                .jwkSetUri(here(KEYS))
                .userNameAttributeName("sub")
                .build();
    }

    @Override
    public String issuer() {
        return ISSUER;
    }

    @Override
    public String audience() {
        return AUDIENCE;
    }

    @Override
    public ClaimNames claimNames() {
        return ClaimNames.OWN;
    }

    /** It is this site. */
    @Override
    public Set<String> origins() {
        return Set.of();
    }

    int port() {
        return environment.getRequiredProperty("local.server.port", Integer.class);
    }

    private String here(String path) {
        try {
            var address = environment.getRequiredProperty("server.address", InetAddress.class);
            return new URI("http", null, address.getHostAddress(), port(), path, null, null).toString();
        } catch (URISyntaxException notAnAddress) {
            throw new IllegalStateException(notAnAddress);
        }
    }
}
