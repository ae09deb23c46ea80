package nl.schoolleidersregister.access.demo;

import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.concurrent.ConcurrentMap;
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
import org.springframework.security.core.session.SessionRegistry;
import org.springframework.security.core.session.SessionRegistryImpl;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/** The demo issuer, where the register is a demo; everywhere else nothing of it exists. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("register.demo")
class DemoConfiguration {

    private static final long MOST_SESSIONS = 1_000;
    private static final Duration LONGEST_LOGIN = Duration.ofMinutes(30);

    @Bean
    Waiting waiting() {
        return Waiting.inTheSession();
    }

    @Bean
    DemoProvider demoProvider(Environment environment) {
        return new DemoProvider(environment);
    }

    /** What the issuer remembers of sessions, for a while: the database, where they stand, tells nobody of an end. */
    @Bean
    SessionRegistry sessionsOfTheIssuer() {
        return new SessionRegistryImpl(forAWhile(), forAWhile());
    }

    private static <K, V> ConcurrentMap<K, V> forAWhile() {
        return Caffeine.newBuilder()
                .maximumSize(MOST_SESSIONS)
                .expireAfterWrite(LONGEST_LOGIN)
                .<K, V>build()
                .asMap();
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
