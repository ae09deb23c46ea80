package nl.schoolleidersregister.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import nl.schoolleidersregister.databases.SettingsIncomplete;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.MasterKey;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The key that wraps all keys: from configuration, or, in the one-process shape, made once and kept in a private file
 * beside the database. Without it nothing personal can be read again.
 */
@Configuration(proxyBeanMethods = false)
class MasterKeyConfiguration {

    private static final String FILE = "master.key";

    @Bean
    MasterKey masterKey(
            @Value("${register.master-key:}") String given,
            @Value("${register.master-key-id:1}") String id,
            @Value("${register.embedded.directory:./data}") String directory,
            ObjectProvider<EmbeddedPostgresql> embedded) {
        if (!given.isBlank()) {
            return MasterKey.ofBase64(id, given.strip());
        }
        if (embedded.getIfAvailable() == null) {
            throw new SettingsIncomplete("There is no key to seal personal data with.", List.of("register.master-key"));
        }
        return MasterKey.ofBase64(
                id, kept(PrivateFiles.directory(Path.of(directory)).resolve(FILE)));
    }

    private static String kept(Path file) {
        try {
            if (!Files.exists(file)) {
                PrivateFiles.write(
                        file, Base64.getEncoder().encodeToString(Aead.newKey().getEncoded()));
            }
            PrivateFiles.restrict(file, "rw-------");
            return Files.readString(file).strip();
        } catch (IOException fault) {
            throw new UncheckedIOException("Cannot read " + file, fault);
        }
    }
}
