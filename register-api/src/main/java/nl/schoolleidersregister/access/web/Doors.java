package nl.schoolleidersregister.access.web;

import jakarta.servlet.DispatcherType;
import nl.schoolleidersregister.access.Access;
import nl.schoolleidersregister.access.oidc.Login;
import nl.schoolleidersregister.access.oidc.Tokens;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/**
 * The two doors. Pages know people by a session, and every form carries a token. The API knows programs by a bearer
 * token and never looks at a session, so a page of another site cannot make a browser use it.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private final Access access;
    private final Headers headers;

    Doors(Access access, Headers headers) {
        this.access = access;
        this.headers = headers;
    }

    @Bean
    @Order(10)
    SecurityFilterChain api(
            HttpSecurity http, Tokens tokens, ApiRefusals refusals, @Value("${register.api-version}") String version) {
        return http.securityMatcher("/v1/**")
                .authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .oauth2ResourceServer(bearer -> bearer.jwt(token ->
                                token.decoder(tokens.accessTokens()).jwtAuthenticationConverter(tokens::bearer))
                        .authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .exceptionHandling(
                        refused -> refused.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .sessionManagement(none -> none.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .csrf(csrf -> csrf.disable())
                .logout(logout -> logout.disable())
                .cors(cors -> cors.configurationSource(new PublicApi()))
                .headers(headers::configure)
                .headers(all -> all.addHeaderWriter(new StaticHeadersWriter("API-Version", version)))
                .build();
    }

    @Bean
    @Order(20)
    SecurityFilterChain pages(HttpSecurity http, Login login, CsrfTokenRepository csrfTokens) {
        return http.authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(access))
                .oauth2Login(login::configure)
                .oauth2Login(done -> done.defaultSuccessUrl("/thuis").failureHandler(new LoginFailed()))
                .logout(leave -> leave.logoutUrl("/uitloggen").logoutSuccessHandler(login.logout()))
                .exceptionHandling(refused -> refused.authenticationEntryPoint(new ToLogin()))
                .requestCache(cache -> cache.requestCache(new RequestedPage()))
                .csrf(csrf -> csrf.csrfTokenRepository(csrfTokens))
                .addFilterBefore(new FormsWithFiles(), CsrfFilter.class)
                .headers(headers::configure)
                .build();
    }

    /** In a cookie, so that a visitor of a public page with a form needs no session. */
    @Bean
    CsrfTokenRepository csrfTokens(@Value("${register.csrf-cookie}") String cookie) {
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName(cookie);
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(each -> each.sameSite("Lax"));
        return tokens;
    }
}
