package nl.schoolleidersregister.log;

import static nl.schoolleidersregister.log.Sequences.entries;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.SQLException;
import nl.schoolleidersregister.testing.TestDatabase;
import nl.schoolleidersregister.testing.TestLog;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The role that the register runs with can add to the log and do nothing else to it. */
class AppendOnlyIT {

    private static final String NOT_ALLOWED = "42501";

    private static final TestDatabase DATABASE = TestDatabase.fresh();
    private static final TestLog LOG = new TestLog(DATABASE);

    @BeforeAll
    static void something_to_spoil() {
        LOG.append(entries("a", 2));
    }

    @AfterAll
    static void drop() {
        DATABASE.close();
    }

    @Test
    void it_may_append_and_read() {
        assertThatCode(() -> LOG.append(entries("b", 2))).doesNotThrowAnyException();
        assertThat(LOG.reader(DATABASE.register()).after(Position.START, 100)).hasSizeGreaterThanOrEqualTo(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update domain_event_entry set payload = '{}'",
                "update domain_event_entry set tx = '1'",
                "delete from domain_event_entry",
                "truncate domain_event_entry",
                "drop table domain_event_entry",
                "alter table domain_event_entry add column more text",
                "alter table domain_event_entry owner to register_app",
                "alter table domain_event_entry disable trigger all",
                "create rule forget as on insert to domain_event_entry do instead nothing",
                "create trigger forget before insert on domain_event_entry"
                        + " execute function suppress_redundant_updates_trigger()",
                "drop index domain_event_entry_order",
                "select * from domain_event_entry for update",
                "insert into domain_event_entry (global_index) values (1)",
                "insert into domain_event_entry (tx) values ('1')",
                "insert into domain_event_entry select * from domain_event_entry",
                "insert into domain_event_entry (event_identifier) select event_identifier from domain_event_entry"
                        + " on conflict (event_identifier) do update set payload = '{}'",
                "insert into log_era (era, why) values (2, 'of my own')",
                "update log_era set era = 2",
                "delete from log_era",
                "update claim set owner = 'me'",
                "truncate claim",
                "drop table claim",
                "update command_answer set answer = ''",
                "truncate command_answer",
                "select setval('register_number_serial', 10000)",
                "alter sequence register_number_serial restart",
                "select * from flyway_schema_history",
                "create table more (id int)",
                "create schema more",
                "set role register_owner",
                "drop schema view cascade",
            })
    void it_may_not(String statement) {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(statement))
                .returns(NOT_ALLOWED, SQLException::getSQLState);
    }

    private static void execute(String statement) throws SQLException {
        try (var connection = DATABASE.registerUnpooled().getConnection();
                var anything = connection.createStatement()) {
            anything.execute(statement);
        }
    }

    @Test
    void it_is_no_member_of_another_role_and_has_no_power_over_the_server() {
        var app = JdbcClient.create(DATABASE.register());
        assertThat(app.sql("select count(*) from pg_auth_members where member = 'register_app'::regrole")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(app.sql("""
                        select rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls
                        from pg_roles where rolname = current_user
                        """).query(Boolean.class).single()).isFalse();
    }
}
