package nl.schoolleidersregister.access;

import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolleidersregister.testing.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every register of the tests two empty databases of its own, on one server for all of them: that is quicker than
 * the embedded one, which has tests of its own.
 */
public final class FreshRegister implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Programs of PostgreSQL, unpacked once for all tests that start a register with its embedded server. */
    public static final Path BINARIES = Path.of("target", "postgresql");

    private static final int KEY_BYTES = 32;
    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        // Kept until the server ends with this process: a register that is put away may still write to it.
        on(TestDatabase.fresh()).initialize(context);
    }

    /** Gives a process of the register these databases. */
    public static ApplicationContextInitializer<ConfigurableApplicationContext> on(TestDatabase database) {
        return context -> context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource("fresh-register", settings(database)));
    }

    private static Map<String, Object> settings(TestDatabase database) {
        return Map.ofEntries(
                Map.entry("register.database.url", database.registerUrl()),
                Map.entry("register.database.owner.username", "register_owner"),
                Map.entry("register.database.owner.password", "any"),
                Map.entry("register.database.app.username", "register_app"),
                Map.entry("register.database.app.password", "any"),
                Map.entry("register.keys.url", database.keysUrl()),
                Map.entry("register.keys.owner.username", "keys_owner"),
                Map.entry("register.keys.owner.password", "any"),
                Map.entry("register.keys.app.username", "keys_app"),
                Map.entry("register.keys.app.password", "any"),
                Map.entry("register.master-key", Base64.getEncoder().encodeToString(new byte[KEY_BYTES])),
                Map.entry("register.demo.leaders", "0"));
    }

    /** A directory that no other register has. */
    public static Path fresh() {
        return Path.of("target", "registers", ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet());
    }
}
