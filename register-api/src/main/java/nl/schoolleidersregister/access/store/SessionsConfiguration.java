package nl.schoolleidersregister.access.store;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.sealing.store.SystemKeys;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.session.web.http.CookieHttpSessionIdResolver;
import org.springframework.session.web.http.DefaultCookieSerializer;
import org.springframework.session.web.http.SessionRepositoryFilter;

/** Every request gets its session from the database. */
@Configuration(proxyBeanMethods = false)
class SessionsConfiguration {

    private static final String COOKIE = "server.servlet.session.cookie.";

    /** Who is logged in is a matter of real time, as tokens are: a register whose clock is moved logs nobody out. */
    @Bean
    SharedSessions sharedSessions(
            DataSource register,
            @Qualifier("keysDataSource") DataSource keys,
            MasterKey master,
            @Value("${server.servlet.session.timeout}") Duration longestAway) {
        return new SharedSessions(register, new SystemKeys(keys, master, Clock.systemUTC()), longestAway);
    }

    @Bean
    SessionHousekeeping sessionHousekeeping(SharedSessions sessions) {
        return new SessionHousekeeping(sessions);
    }

    /** The cookie is as it is set for the server; its value is the id as it stands. */
    @Bean
    SessionRepositoryFilter<SharedSession> sessionFilter(SharedSessions sessions, Environment settings) {
        var cookie = new DefaultCookieSerializer();
        cookie.setCookieName(settings.getRequiredProperty(COOKIE + "name"));
        cookie.setCookiePath(settings.getProperty(COOKIE + "path", "/"));
        cookie.setSameSite("Lax");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseBase64Encoding(false);
        if (settings.getProperty(COOKIE + "secure", Boolean.class, false)) {
            cookie.setUseSecureCookie(true);
        }
        var ids = new CookieHttpSessionIdResolver();
        ids.setCookieSerializer(cookie);
        var filter = new SessionRepositoryFilter<>(sessions);
        filter.setHttpSessionIdResolver(ids);
        return filter;
    }
}
