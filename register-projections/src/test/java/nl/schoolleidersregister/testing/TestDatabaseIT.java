package nl.schoolleidersregister.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class TestDatabaseIT {

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    @RepeatedTest(3)
    void every_test_finds_its_databases_empty() {
        var register = JdbcClient.create(database.register());
        register.sql("insert into claim (kind, value, owner) values ('sample', '\\x01', 'somebody')")
                .update();
        assertThat(register.sql("select count(*) from claim").query(Long.class).single())
                .isOne();
        assertThat(JdbcClient.create(database.keys())
                        .sql("select count(*) from person_key")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void roles_reach_their_own_database_only() {
        assertThat(user(JdbcClient.create(database.register()))).isEqualTo("register_app");
        assertThat(user(JdbcClient.create(database.registerUnpooled()))).isEqualTo("register_app");
        assertThat(user(JdbcClient.create(database.registerOwner()))).isEqualTo("register_owner");
        assertThat(user(JdbcClient.create(database.keys()))).isEqualTo("keys_app");
        assertThat(user(JdbcClient.create(database.keysOwner()))).isEqualTo("keys_owner");
        var stranger = JdbcClient.create(TestServer.running().dataSource(keysName(), TestServer.REGISTER_APP));
        assertThatExceptionOfType(DataAccessException.class).isThrownBy(() -> user(stranger));
    }

    private String keysName() {
        return database.keysUrl().substring(database.keysUrl().lastIndexOf('/') + 1);
    }

    private static String user(JdbcClient client) {
        return client.sql("select current_user").query(String.class).single();
    }
}
