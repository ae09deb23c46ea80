package nl.schoolleidersregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.schoolleidersregister.databases.Databases;
import nl.schoolleidersregister.databases.Login;
import nl.schoolleidersregister.databases.Sessions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The beans of both shapes, in a Spring context with Spring Boot's own database configuration beside them. */
class DatabasesConfigurationIT {

    @TempDir
    Path directory;

    @AfterEach
    void leave_no_server_behind() {
        ServerProcess.clean(directory);
    }

    @Test
    void the_application_may_append_and_read_and_no_more() {
        try (ConfigurableApplicationContext context =
                NotesApplication.start("--register.embedded.directory=" + directory, SharedBinaries.argument())) {
            JdbcClient register = context.getBean(JdbcClient.class);
            register.sql("insert into note (text) values ('kept')").update();
            assertThat(register.sql("select text from note").query(String.class).single())
                    .isEqualTo("kept");
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() ->
                            register.sql("update note set text = 'changed'").update());
            assertThatExceptionOfType(BadSqlGrammarException.class)
                    .isThrownBy(() -> register.sql("delete from note").update());
        }
    }

    @Test
    void each_database_has_its_own_pool_and_its_own_owner() {
        try (ConfigurableApplicationContext context =
                NotesApplication.start("--register.embedded.directory=" + directory, SharedBinaries.argument())) {
            assertThat(user(context, "registerDataSource")).isEqualTo("register_app in register");
            assertThat(user(context, "keysDataSource")).isEqualTo("keys_app in keys");
            assertThat(user(context, "registerOwnerDataSource")).isEqualTo("register_owner in register");
            assertThat(user(context, "keysOwnerDataSource")).isEqualTo("keys_owner in keys");
            assertThat(context.getBean(DataSource.class)).isSameAs(context.getBean("registerDataSource"));
            assertThat(context.getBean("registerDataSource", HikariDataSource.class)
                            .getMaximumPoolSize())
                    .isEqualTo(10);
            assertThat(context.getBean("keysDataSource", HikariDataSource.class).getMaximumPoolSize())
                    .isEqualTo(4);
        }
    }

    @Test
    void no_session_waits_for_ever_for_its_server() throws SQLException {
        try (ConfigurableApplicationContext context =
                NotesApplication.start("--register.embedded.directory=" + directory, SharedBinaries.argument())) {
            assertThat(longestAnswer(context, "registerDataSource")).isEqualTo(Sessions.LONGEST_STATEMENT);
            assertThat(longestAnswer(context, "keysDataSource")).isEqualTo(Sessions.LONGEST_STATEMENT);
            assertThat(longestAnswer(context, "registerOwnerDataSource")).isEqualTo(Sessions.LONGEST_MIGRATION);
            assertThat(longestAnswer(context, "keysOwnerDataSource")).isEqualTo(Sessions.LONGEST_MIGRATION);
        }
    }

    private static Duration longestAnswer(ConfigurableApplicationContext context, String dataSource)
            throws SQLException {
        try (Connection connection =
                context.getBean(dataSource, DataSource.class).getConnection()) {
            return Duration.ofMillis(connection.getNetworkTimeout());
        }
    }

    @Test
    void given_databases_are_used_and_no_server_is_started(@TempDir Path unused) {
        try (EmbeddedPostgresql elsewhere = SharedBinaries.start(directory)) {
            List<String> arguments = new ArrayList<>(given(elsewhere.databases()));
            arguments.add("--register.embedded.directory=" + unused);
            try (ConfigurableApplicationContext context = NotesApplication.start(arguments.toArray(String[]::new))) {
                assertThat(context.getBeansOfType(EmbeddedPostgresql.class)).isEmpty();
                assertThat(context.getBean(Databases.class)).isEqualTo(elsewhere.databases());
                assertThat(user(context, "keysDataSource")).isEqualTo("keys_app in keys");
            }
            assertThat(unused).isEmptyDirectory();
            assertThat(ServerProcess.of(directory).isAlive()).isTrue();
        }
    }

    private static String user(ConfigurableApplicationContext context, String dataSource) {
        return JdbcClient.create(context.getBean(dataSource, DataSource.class))
                .sql("select current_user || ' in ' || current_database()")
                .query(String.class)
                .single();
    }

    private static List<String> given(Databases databases) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--register.database.url=" + databases.registerApp().url());
        arguments.addAll(given("register.database.owner", databases.registerOwner()));
        arguments.addAll(given("register.database.app", databases.registerApp()));
        arguments.add("--register.keys.url=" + databases.keysApp().url());
        arguments.addAll(given("register.keys.owner", databases.keysOwner()));
        arguments.addAll(given("register.keys.app", databases.keysApp()));
        return arguments;
    }

    private static List<String> given(String role, Login login) {
        return List.of("--" + role + ".username=" + login.user(), "--" + role + ".password=" + login.password());
    }
}
