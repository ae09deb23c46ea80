package nl.schoolleidersregister.access.oidc;

import nl.schoolleidersregister.access.Claims;
import nl.schoolleidersregister.access.Pepper;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one provider, and what reads its tokens. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OidcSettings.class)
class OidcConfiguration {

    @Bean
    @ConditionalOnBooleanProperty(name = "register.demo", havingValue = false, matchIfMissing = true)
    Provider provider(OidcSettings settings) {
        return new ConfiguredProvider(settings);
    }

    @Bean
    Claims claims(Pepper pepper, Provider provider) {
        return new Claims(pepper, provider.claimNames());
    }

    @Bean
    Tokens tokens(Provider provider, Claims claims) {
        return new Tokens(provider, claims);
    }

    @Bean
    Login login(Provider provider, Claims claims, OidcSettings settings) {
        var pem = settings.privateKey();
        return new Login(provider, claims, pem == null ? null : ClientKey.read(pem));
    }
}
