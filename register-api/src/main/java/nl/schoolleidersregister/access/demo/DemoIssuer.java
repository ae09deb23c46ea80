package nl.schoolleidersregister.access.demo;

import com.nimbusds.jose.jwk.source.JWKSource;
import nl.schoolleidersregister.access.Access;
import nl.schoolleidersregister.access.oidc.Tokens;
import nl.schoolleidersregister.access.web.Headers;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.oauth2.server.authorization.OAuth2AuthorizationServerConfigurer;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfTokenRepository;

/**
 * Spring Authorization Server below {@code /demo-issuer}. Only what the code flow needs has an address there; the
 * server's other endpoints keep their default addresses, which no filter chain leads to.
 */
record DemoIssuer(
        DemoProvider provider,
        Waiting waiting,
        Tokens accessTokens,
        Access access,
        Headers headers,
        CsrfTokenRepository csrfTokens) {

    static final String BELOW = "/demo-issuer/**";

    SecurityFilterChain door(HttpSecurity http) {
        var issued = new DemoTokens();
        http.setSharedObject(JWKSource.class, issued.keys());
        return http.securityMatcher(BELOW)
                .oauth2ResourceServer(bearer -> bearer.jwt(token -> token.decoder(accessTokens.accessTokens())))
                .oauth2AuthorizationServer(issuer -> configure(issuer, issued))
                .authorizeHttpRequests(ask -> ask.requestMatchers(HttpMethod.GET, DemoProvider.AUTHORIZE)
                        .authenticated()
                        .anyRequest()
                        .access(access))
                .exceptionHandling(unknown ->
                        unknown.authenticationEntryPoint(new LoginUrlAuthenticationEntryPoint("/demo-issuer/kies")))
                .securityContext(context -> context.securityContextRepository(waiting.choice()))
                .requestCache(cache -> cache.requestCache(waiting.login()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .headers(headers::configure)
                .build();
    }

    private void configure(OAuth2AuthorizationServerConfigurer issuer, DemoTokens issued) {
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
