package nl.schoolleidersregister.access.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import nl.schoolleidersregister.access.Access;
import nl.schoolleidersregister.access.oidc.Tokens;
import nl.schoolleidersregister.access.web.Headers;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/**
 * The demo issuer: Spring Authorization Server below {@code /demo-issuer}. Only what the code flow needs has an address
 * there; the server's other endpoints keep their default addresses, which no filter chain leads to.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("register.demo")
class DemoIssuer {

    private final Choice choice = new Choice();
    private final RequestCache pending = pendingLogin();

    /** Whom somebody chose to be. */
    SecurityContextRepository choice() {
        return choice;
    }

    /** The login that waits for a choice. */
    RequestCache pending() {
        return pending;
    }

    /** Kept apart from the page that was asked for in the register, which waits in the same session. */
    private static RequestCache pendingLogin() {
        var pending = new HttpSessionRequestCache();
        pending.setSessionAttrName("DEMO_ISSUER_PENDING");
        return pending;
    }

    @Bean
    DemoProvider demoProvider(Environment environment) {
        return new DemoProvider(environment);
    }

    /** Lets the issuer forget sessions that ended. */
    @Bean
    HttpSessionEventPublisher sessionEvents() {
        return new HttpSessionEventPublisher();
    }

    @Bean
    @Order(1)
    SecurityFilterChain demoIssuerDoor(
            HttpSecurity http,
            DemoProvider provider,
            Tokens tokens,
            Access access,
            Headers headers,
            CsrfTokenRepository csrfTokens) {
        var issued = new DemoTokens();
        http.setSharedObject(JWKSource.class, issued.keys());
        return http.securityMatcher("/demo-issuer/**")
                .oauth2ResourceServer(bearer -> bearer.jwt(token -> token.decoder(tokens.accessTokens())))
                .oauth2AuthorizationServer(issuer -> configure(issuer, issued, provider))
                .authorizeHttpRequests(ask -> ask.requestMatchers(HttpMethod.GET, DemoProvider.AUTHORIZE)
                        .authenticated()
                        .anyRequest()
                        .access(access))
                .exceptionHandling(unknown ->
                        unknown.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/demo-issuer/kies")))
                .securityContext(context -> context.securityContextRepository(choice))
                .requestCache(cache -> cache.requestCache(pending))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .headers(headers::configure)
                .build();
    }

    private static void configure(
            OAuth2AuthorizationServerConfigurer issuer, DemoTokens issued, DemoProvider provider) {
        issuer.registeredClientRepository(new DemoClients(provider))
                .authorizationService(new OpenLogins())
                .authorizationServerSettings(AuthorizationServerSettings.builder()
                        .issuer(DemoProvider.ISSUER)
                        .authorizationEndpoint(DemoProvider.AUTHORIZE)
                        .tokenEndpoint(DemoProvider.TOKEN)
                        .jwkSetEndpoint(DemoProvider.KEYS)
                        .build())
                .tokenGenerator(issued.generator())
                .oidc(Customizer.withDefaults());
    }
}
