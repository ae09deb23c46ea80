package nl.schoolleidersregister.compose;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schoolleidersregister.backup.InstalledServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The processes of {@code docker-compose.yml}, started without containers by {@code ops/walk}, with the environment
 * that the file gives them. They run from the built jars, taken apart as the images have them.
 */
class ComposeWalkIT {

    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    @TempDir
    private Path home;

    private record Walk(int code, String said) {}

    @BeforeEach
    void write() throws Exception {
        assertThat(InstalledServer.programs()).isDirectory();
        var secrets = secrets();
        for (var service : ComposeFile.read().services().values()) {
            var lines = service.environment().entrySet().stream()
                    .map(variable -> variable.getKey() + "=" + given(variable.getValue(), secrets))
                    .toList();
            Files.write(home.resolve(service.name()), lines);
        }
        // The broker is among the libraries of the tests.
        Files.writeString(home.resolve("kafka.classpath"), System.getProperty("java.class.path"));
    }

    private static Map<String, String> secrets() throws Exception {
        var made = new HashMap<String, String>();
        var process = new ProcessBuilder(script("secrets")).start();
        process.inputReader()
                .lines()
                .forEach(line -> made.put(line.substring(0, line.indexOf('=')), line.substring(line.indexOf('=') + 1)));
        assertThat(process.waitFor()).isZero();
        return made;
    }

    private static String given(String value, Map<String, String> secrets) {
        return ASKED.matcher(value)
                .replaceAll(found -> Matcher.quoteReplacement(requireNonNull(secrets.get(found.group(1)))));
    }

    @Test
    void what_one_process_records_another_shows() throws Exception {
        var walk = walk();
        assertThat(walk.code()).as(walk.said()).isZero();
        assertThat(walk.said())
                .contains("register-database is up", "keys-database is up", "kafka is up")
                .contains("api-1 is healthy", "api-2 is healthy", "projections-1 is healthy")
                .contains(
                        "is enrolled by api-1",
                        "api-2 shows the dossier",
                        "the view of the dossiers has it",
                        "facts went through Kafka")
                .endsWith("everything is stopped\n");
        assertNothingIsLeft();
    }

    @Test
    void what_does_not_start_stops_the_walk_and_leaves_nothing_running() throws Exception {
        var environment = Files.readAllLines(home.resolve("api-1"));
        environment.removeIf(line -> line.startsWith("REGISTER_MASTER_KEY="));
        Files.write(home.resolve("api-1"), environment);
        var walk = walk();
        assertThat(walk.code()).as(walk.said()).isEqualTo(1);
        assertThat(walk.said()).contains("ended before api-1").doesNotContain("api-1 is healthy");
        assertThat(Files.readString(home.resolve("api-1.log"))).contains("There is no key to seal personal data with");
        assertNothingIsLeft();
    }

    private Walk walk() throws IOException, InterruptedException {
        var builder = new ProcessBuilder(script("walk"), home.toString()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Walk(process.waitFor(), said);
    }

    private void assertNothingIsLeft() {
        assertThat(ProcessHandle.allProcesses()
                        .filter(process -> process.info()
                                .commandLine()
                                .filter(line -> line.contains(home.toString()))
                                .isPresent()))
                .isEmpty();
    }

    private static String script(String name) {
        return Path.of("ops", name).toAbsolutePath().toString();
    }
}
