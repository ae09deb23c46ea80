package nl.schoolleidersregister.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schoolleidersregister.compose.ComposeFile.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What can be said of {@code docker-compose.yml} and of what it names without starting a container. */
class ComposeFileTest {

    private static final ComposeFile FILE = ComposeFile.read();
    private static final KnownSettings KNOWN = KnownSettings.all();

    /** A variable that has to be given, with what to do when it is not. */
    private static final Pattern ASKED = Pattern.compile("\\$\\{([A-Z_]+):\\?[^}]+}");

    private static final Pattern SECRET = Pattern.compile(".*(PASSWORD|SECRET|PEPPER|MASTER_KEY)");
    private static final Pattern COPIED = Pattern.compile("(?m)^COPY (?!--from)(\\S+) ");
    private static final Pattern USER = Pattern.compile("(?m)^USER (\\S+)$");

    static Stream<Service> services() {
        return FILE.services().values().stream();
    }

    static Stream<Service> ofTheRegister() {
        return services().filter(service -> service.name().matches("(api|projections)-[12]"));
    }

    static Stream<Service> lasting() {
        return services().filter(service -> !service.runsOnce());
    }

    @Test
    void there_are_two_of_each_and_what_they_need() {
        assertThat(FILE.services())
                .containsOnlyKeys(
                        "register-database",
                        "keys-database",
                        "kafka",
                        "certificates",
                        "login",
                        "api-1",
                        "api-2",
                        "projections-1",
                        "projections-2");
    }

    @ParameterizedTest
    @MethodSource("ofTheRegister")
    void every_variable_is_a_setting_that_the_register_looks_at(Service service) {
        assertThat(service.environment().keySet())
                .contains("REGISTER_DATABASE_URL", "REGISTER_KEYS_URL", "REGISTER_FEED")
                .allMatch(variable -> variable.equals("JAVA_TOOL_OPTIONS") || KNOWN.know(variable));
    }

    @Test
    void a_variable_that_nobody_looks_at_is_seen() {
        assertThat(KNOWN.know("REGISTER_DATABASE_URL")).isTrue();
        assertThat(KNOWN.know("REGISTER_KEYS_APP_PASSWORD")).isTrue();
        assertThat(KNOWN.know("REGISTER_OIDC_ISSUER_URI")).isTrue();
        assertThat(KNOWN.know("REGISTER_DATABASE_USER")).isFalse();
        assertThat(KNOWN.know("SERVER_PROT")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("services")
    void secrets_are_asked_for_and_have_no_default(Service service) {
        service.environment().forEach((variable, value) -> {
            if (SECRET.matcher(variable).matches()) {
                assertThat(value).as(variable).matches(ASKED);
            }
            assertThat(value).as(variable).doesNotContain(":-");
        });
    }

    @Test
    void the_script_makes_every_secret_that_is_asked_for() throws Exception {
        var asked = new TreeSet<String>();
        ASKED.matcher(Files.readString(ComposeFile.ROOT.resolve("docker-compose.yml")))
                .results()
                .forEach(found -> asked.add(found.group(1)));
        var process =
                new ProcessBuilder(Path.of("ops", "secrets").toAbsolutePath().toString()).start();
        var made = new TreeSet<String>();
        var values = new TreeSet<String>();
        process.inputReader().lines().forEach(line -> {
            made.add(line.substring(0, line.indexOf('=')));
            values.add(line.substring(line.indexOf('=') + 1));
        });
        assertThat(process.waitFor()).isZero();
        assertThat(made).isNotEmpty().isEqualTo(asked);
        assertThat(values).hasSameSizeAs(made).allMatch(value -> value.length() >= 40);
    }

    @ParameterizedTest
    @MethodSource("lasting")
    void who_stays_has_a_health_check_and_comes_back(Service service) {
        assertThat(service.map("healthcheck")).containsKeys("test", "interval", "retries");
        assertThat(service.text("restart")).isEqualTo("unless-stopped");
    }

    @ParameterizedTest
    @MethodSource("services")
    void nobody_is_root_or_may_become_it(Service service) throws IOException {
        assertThat(service.list("cap_drop")).containsExactly("ALL");
        assertThat(service.list("security_opt")).contains("no-new-privileges:true");
        var user = service.said().containsKey("build") ? userOf(service) : service.text("user");
        assertThat(user).isNotIn("root", "0", "null");
    }

    private static String userOf(Service service) throws IOException {
        var users = USER.matcher(Files.readString(context(service).resolve("Dockerfile")))
                .results()
                .toList();
        assertThat(users).hasSize(1);
        return users.getFirst().group(1);
    }

    private static Path context(Service service) {
        return ComposeFile.ROOT.resolve(String.valueOf(service.map("build").get("context")));
    }

    @ParameterizedTest
    @MethodSource("services")
    void every_image_has_a_version(Service service) {
        assertThat(service.text("image")).matches("[a-z0-9./-]+:[0-9][A-Za-z0-9.-]+");
    }

    @Test
    void what_is_built_copies_files_that_are_there_or_are_made_by_the_build() throws IOException {
        for (var service :
                services().filter(one -> one.said().containsKey("build")).toList()) {
            var context = context(service);
            var copied = COPIED.matcher(Files.readString(context.resolve("Dockerfile")))
                    .results()
                    .toList();
            var let = Files.readAllLines(context.resolve(".dockerignore"));
            assertThat(copied).isNotEmpty();
            for (var one : copied) {
                assertThat(let).contains("!" + one.group(1));
                assertThat(one.group(1).matches("target/register-(api|projections)-\\*-app.jar")
                                || Files.exists(context.resolve(one.group(1))))
                        .as(one.group(1))
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("services")
    void what_it_names_is_there(Service service) {
        for (var volume : service.list("volumes")) {
            var source = volume.split(":", -1)[0];
            assertThat(
                            source.startsWith("./")
                                    ? Files.exists(ComposeFile.ROOT.resolve(source))
                                    : FILE.volumes().containsKey(source))
                    .as(volume)
                    .isTrue();
        }
        assertThat(FILE.networks())
                .containsKeys(service.map("networks").keySet().toArray(String[]::new));
        service.map("depends_on").forEach((other, how) -> {
            var condition = FILE.service(other).runsOnce() ? "service_completed_successfully" : "service_healthy";
            assertThat(how).as(other).isEqualTo(Map.of("condition", condition));
        });
    }

    @ParameterizedTest
    @MethodSource("services")
    void ports_are_open_on_this_machine_only(Service service) {
        assertThat(service.list("ports")).allMatch(port -> port.startsWith("127.0.0.1:"));
    }

    @Test
    void keys_and_log_stand_on_servers_of_their_own() {
        for (var service : ofTheRegister().toList()) {
            assertThat(service.environment().get("REGISTER_DATABASE_URL")).contains("//register-database:");
            assertThat(service.environment().get("REGISTER_KEYS_URL")).contains("//keys-database:");
        }
        assertThat(FILE.service("register-database").list("volumes"))
                .doesNotContainAnyElementsOf(List.of("keys-database:/var/lib/postgresql"));
        assertThat(FILE.service("keys-database").list("volumes")).contains("keys-database:/var/lib/postgresql");
    }
}
