package nl.schoolleidersregister.access.demo;

import nl.schoolleidersregister.access.Access;
import nl.schoolleidersregister.access.oidc.Tokens;
import nl.schoolleidersregister.access.web.Headers;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** The demo issuer, where the register is a demo; everywhere else nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("register.demo")
class DemoConfiguration {

    @Bean
    Waiting waiting() {
        return Waiting.inTheSession();
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
            ObjectProvider<HttpSecurity> security,
            DemoProvider provider,
            Waiting waiting,
            Tokens tokens,
            Access access,
            Headers headers,
            CsrfTokenRepository csrfTokens) {
        return new LateDoor(
                PathPatternRequestMatcher.withDefaults().matcher(DemoIssuer.BELOW),
                () -> new DemoIssuer(provider, waiting, tokens, access, headers, csrfTokens)
                        .door(security.getObject()));
    }
}
