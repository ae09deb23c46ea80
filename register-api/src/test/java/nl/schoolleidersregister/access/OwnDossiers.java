package nl.schoolleidersregister.access;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;

/** Gives every account a dossier of its own, so that access can be tested without registrations. */
@TestConfiguration(proxyBeanMethods = false)
class OwnDossiers {

    @Bean
    @Primary
    Dossiers madeUpDossiers() {
        return account -> Optional.of(of(account));
    }

    static DossierReference of(Account account) {
        return new DossierReference(
                UUID.nameUUIDFromBytes(account.id().toString().getBytes(StandardCharsets.US_ASCII)));
    }
}
