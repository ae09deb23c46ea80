package nl.schoolleidersregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.stream.Stream;
import nl.schoolleidersregister.databases.Login;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Who gets into the embedded server, and what it is set to, asked of the running server. */
class ServerAccessIT {

    private static final String WRONG_PASSWORD = "28P01";
    private static final String NOT_ALLOWED = "42501";

    @TempDir
    static Path home;

    private static EmbeddedPostgresql server;

    @BeforeAll
    static void start() {
        server = SharedBinaries.start(home);
    }

    @AfterAll
    static void stop() {
        server.close();
        ServerProcess.clean(home);
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''",
        "password_encryption, scram-sha-256",
        "shared_buffers, 64MB",
        "data_checksums, on",
        "log_error_verbosity, terse",
        "server_encoding, UTF8"
    })
    void is_set_to(String setting, String value) throws SQLException {
        assertThat(ask(login(Role.POSTGRES, "postgres"), "show " + setting)).isEqualTo(value);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refuses_a_wrong_password(Role role) {
        assertThat(refusal(without(login(role, "register"), "wrong"))).isEqualTo(WRONG_PASSWORD);
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void refuses_who_shows_no_password(Role role) {
        // The driver does not even send an empty one; what it reports is that the server asks for it.
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(
                                login(role, "register").url() + "?user=" + role.roleName())
                        .close());
    }

    @Test
    void trusts_nobody_and_keeps_scram_verifiers_only() throws SQLException {
        Login superuser = login(Role.POSTGRES, "postgres");
        assertThat(ask(superuser, "select string_agg(distinct auth_method, ',') from pg_hba_file_rules"))
                .isEqualTo("scram-sha-256");
        assertThat(ask(
                        superuser,
                        "select count(*) from pg_authid where rolcanlogin and rolpassword like 'SCRAM-SHA-256$%'"))
                .isEqualTo(Integer.toString(Role.values().length));
    }

    @ParameterizedTest
    @CsvSource({
        "REGISTER_APP, keys",
        "REGISTER_OWNER, keys",
        "KEYS_APP, register",
        "KEYS_OWNER, register",
        "REGISTER_APP, postgres",
        "KEYS_APP, template1"
    })
    void a_role_does_not_enter_a_database_that_is_not_its_own(Role role, String database) {
        assertThat(refusal(login(role, database))).isEqualTo(NOT_ALLOWED);
    }

    @ParameterizedTest
    @CsvSource({"REGISTER_APP, register", "KEYS_APP, keys"})
    void the_application_makes_no_tables_and_the_owner_does(Role app, String database) throws SQLException {
        Role owner = app == Role.REGISTER_APP ? Role.REGISTER_OWNER : Role.KEYS_OWNER;
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> run(login(app, database), "create table of_app (x int)"))
                .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(NOT_ALLOWED));
        run(login(owner, database), "create table of_owner (x int)");
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "POSTGRES")
    void no_role_of_the_register_is_a_superuser(Role role) throws SQLException {
        String may = "select rolsuper or rolcreaterole or rolcreatedb or rolreplication or rolbypassrls from pg_roles"
                + " where rolname = '" + role.roleName() + "'";
        assertThat(ask(login(Role.POSTGRES, "postgres"), may)).isEqualTo("f");
    }

    @Test
    void listens_on_one_loopback_address_only() throws IOException {
        int port = ServerProcess.of(home).port();
        InetAddress listening = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        new Socket(listening, port).close();
        InetAddress alsoThisMachine = InetAddress.getByAddress(new byte[] {127, 0, 0, 2});
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> new Socket(alsoThisMachine, port).close());
    }

    @Test
    void only_the_owner_reads_the_passwords_and_the_data() throws IOException {
        assertThat(permissions("server.properties")).isEqualTo("rw-------");
        assertThat(permissions("cluster")).isEqualTo("rwx------");
        try (Stream<Path> files = Files.list(home)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("cluster", "register.lock", "server.properties", "start.log");
        }
    }

    @Test
    void no_password_is_in_the_servers_files() throws IOException {
        KeptSettings settings = KeptSettings.readFrom(home);
        try (Stream<Path> files = Files.walk(home.resolve("cluster"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                assertThat(settings.passwords().values()).noneMatch(content::contains);
            }
        }
    }

    private static String permissions(String name) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve(name)));
    }

    private static Login login(Role role, String database) {
        return KeptSettings.readFrom(home).login(role, database);
    }

    private static Login without(Login login, String password) {
        return new Login(login.url(), login.user(), password);
    }

    private static String refusal(Login login) {
        try {
            DriverManager.getConnection(login.url(), login.user(), login.password())
                    .close();
            return "let in";
        } catch (SQLException refused) {
            return refused.getSQLState();
        }
    }

    private static String ask(Login login, String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void run(Login login, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(login.url(), login.user(), login.password());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
