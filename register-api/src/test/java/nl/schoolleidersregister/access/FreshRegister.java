package nl.schoolleidersregister.access;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives every register of the tests a directory of its own, and all of them one copy of PostgreSQL's programs. */
public final class FreshRegister implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Programs of PostgreSQL, unpacked once for all tests of a build. */
    public static final Path BINARIES = Path.of("target", "postgresql");

    private static final AtomicInteger COUNTER = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "fresh-register",
                        Map.of(
                                "register.embedded.directory", fresh().toString(),
                                "register.embedded.binaries", BINARIES.toString(),
                                "register.demo.leaders", "0")));
    }

    /** A directory that no other register has. */
    public static Path fresh() {
        return Path.of("target", "registers", ProcessHandle.current().pid() + "-" + COUNTER.incrementAndGet());
    }
}
