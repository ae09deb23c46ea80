package nl.schoolleidersregister.access.web;

import java.time.Duration;
import java.util.TreeSet;
import nl.schoolleidersregister.access.oidc.Provider;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/**
 * The headers of every answer (API Design Rules, security-headers). nosniff, no framing, and {@code no-store} on
 * everything that does not say otherwise itself come with Spring Security.
 */
@Component
public class Headers {

    private static final String POLICY = "Content-Security-Policy";

    private final Provider provider;

    Headers(Provider provider) {
        this.provider = provider;
    }

    /** For a filter chain. */
    public void configure(HeadersConfigurer<HttpSecurity> headers) {
        headers.addHeaderWriter(contentSecurityPolicy())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .httpStrictTransportSecurity(strict -> strict.includeSubDomains(true)
                        .maxAgeInSeconds(Duration.ofDays(365).toSeconds()));
    }

    /**
     * A form may end, by redirect, at the provider: leaving does, and so does sending a form after the session ended.
     */
    private HeaderWriter contentSecurityPolicy() {
        return (_, response) -> {
            if (!response.containsHeader(POLICY)) {
                response.setHeader(POLICY, policy());
            }
        };
    }

    private String policy() {
        var forms = String.join(" ", new TreeSet<>(provider.origins()));
        return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self'"
                + (forms.isEmpty() ? "" : " " + forms);
    }
}
