package nl.schoolleidersregister.access.demo;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.ClientSettings;
import org.springframework.security.oauth2.server.authorization.settings.TokenSettings;

/**
 * Who may ask the demo issuer for a login: the register's pages, and scripts on this machine that use the API. Both
 * without a secret, so PKCE is required of both.
 */
final class DemoClients implements RegisteredClientRepository {

    static final String PAGES = "register";
    static final String SCRIPTS = "demo-api";

    private static final List<String> LOOPBACK =
            List.of("http://localhost:%d", "http://127.0.0.1:%d", "http://[::1]:%d");
    private static final Duration ID_TOKEN_AND_CODE = Duration.ofMinutes(5);
    private static final Duration ACCESS_TOKEN = Duration.ofHours(1);

    private final DemoProvider provider;

    DemoClients(DemoProvider provider) {
        this.provider = provider;
    }

    @Override
    public @Nullable RegisteredClient findById(String id) {
        return findByClientId(id);
    }

    @Override
    public @Nullable RegisteredClient findByClientId(String id) {
        return switch (id) {
            case PAGES ->
                client(id, LOOPBACK.stream().map(host -> host.formatted(provider.port()) + "/inloggen/klaar"));
            case SCRIPTS -> client(id, Stream.of("http://127.0.0.1/klaar"));
            default -> null;
        };
    }

    @Override
    public void save(RegisteredClient client) {
        throw new UnsupportedOperationException("The demo issuer knows its clients");
    }

    private static RegisteredClient client(String id, Stream<String> redirectUris) {
        return RegisteredClient.withId(id)
                .clientId(id)
                .clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUris(uris -> redirectUris.forEach(uris::add))
                .scope("openid")
                .clientSettings(ClientSettings.builder().requireProofKey(true).build())
                .tokenSettings(TokenSettings.builder()
                        .idTokenSignatureAlgorithm(SignatureAlgorithm.ES256)
                        .authorizationCodeTimeToLive(ID_TOKEN_AND_CODE)
                        .accessTokenTimeToLive(ACCESS_TOKEN)
                        .build())
                .build();
    }
}
