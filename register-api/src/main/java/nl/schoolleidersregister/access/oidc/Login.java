package nl.schoolleidersregister.access.oidc;

import com.nimbusds.jose.jwk.JWK;
import java.util.HashMap;
import java.util.Objects;
import nl.schoolleidersregister.access.Claims;
import org.jspecify.annotations.Nullable;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.oauth2.client.endpoint.NimbusJwtClientAuthenticationParametersConverter;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserService;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserSource;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.util.LinkedMultiValueMap;

/** Sets Spring Security up to log people in at the provider, and out again. */
public final class Login {

    private final Provider provider;
    private final Claims claims;
    private final @Nullable JWK key;

    Login(Provider provider, Claims claims, @Nullable JWK key) {
        this.provider = provider;
        this.claims = claims;
        this.key = key;
    }

    /** Code with PKCE from {@code /inloggen} to {@code /inloggen/klaar}. */
    public void configure(OAuth2LoginConfigurer<HttpSecurity> login) {
        login.loginPage("/inloggen")
                .loginProcessingUrl("/inloggen/klaar")
                .clientRegistrationRepository(registrations())
                .authorizedClientRepository(new NothingKept())
                .authorizationEndpoint(
                        ask -> ask.authorizationRequestResolver(new LoginRequests(registrations(), provider)))
                .tokenEndpoint(exchange -> exchange.accessTokenResponseClient(codeExchange()))
                .userInfoEndpoint(info -> info.oidcUserService(people()));
    }

    /** Ends the session at the provider too, when it can (RP-initiated logout), and leads back to the first page. */
    public LogoutSuccessHandler logout() {
        var leave = new OidcClientInitiatedLogoutSuccessHandler(registrations());
        leave.setPostLogoutRedirectUri("{baseUrl}/");
        leave.setDefaultTargetUrl("/");
        return leave;
    }

    private ClientRegistrationRepository registrations() {
        return id -> Provider.REGISTRATION.equals(id) ? provider.registration() : null;
    }

    private OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeExchange() {
        var exchange = new RestClientAuthorizationCodeTokenResponseClient();
        if (key != null) {
            var proof =
                    new NimbusJwtClientAuthenticationParametersConverter<OAuth2AuthorizationCodeGrantRequest>(_ -> key);
            exchange.addParametersConverter(
                    grant -> Objects.requireNonNullElseGet(proof.convert(grant), LinkedMultiValueMap::new));
        }
        return exchange;
    }

    private OidcUserService people() {
        var people = new OidcUserService();
        people.setOidcUserConverter(this::person);
        return people;
    }

    /** Where the ID token and the user info endpoint differ, what was signed counts. */
    private OidcUser person(OidcUserSource source) {
        var idToken = source.getUserRequest().getIdToken();
        var said = new HashMap<String, Object>();
        if (source.getUserInfo() != null) {
            said.putAll(source.getUserInfo().getClaims());
        }
        said.putAll(idToken.getClaims());
        return new LoggedIn(claims.account(provider.issuer(), said), idToken);
    }
}
