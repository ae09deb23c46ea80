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
    void a_database_that_a_test_left_in_another_shape_serves_no_other() {
        var reshaped = TestDatabase.fresh();
        JdbcClient.create(reshaped.registerOwner()).sql("create schema view_2").update();
        JdbcClient.create(reshaped.registerOwner())
                .sql("create table view_2.more (id int)")
                .update();
        reshaped.close();
        try (var next = TestDatabase.fresh()) {
            assertThat(next.registerUrl()).isNotEqualTo(reshaped.registerUrl());
        }
    }

    @Test
    void a_database_that_comes_back_is_as_it_was_though_somebody_was_still_at_it() throws Exception {
        var used = TestDatabase.fresh();
        var url = used.registerUrl();
        JdbcClient.create(used.registerOwner())
                .sql("insert into log_era (era, why) values (2, 'test')")
                .update();
        JdbcClient.create(used.register())
                .sql("select nextval('register_number_serial')")
                .query(Long.class)
                .single();
        try (var open = used.registerUnpooled().getConnection()) {
            open.setAutoCommit(false);
            open.createStatement().execute("insert into claim (kind, value, owner) values ('s', '\\x01', 'somebody')");
            used.close();
        }
        try (var again = TestDatabase.fresh()) {
            assertThat(again.registerUrl()).isEqualTo(url);
            var register = JdbcClient.create(again.register());
            assertThat(register.sql("select max(era) from log_era")
                            .query(Integer.class)
                            .single())
                    .isOne();
            assertThat(register.sql("select nextval('register_number_serial')")
                            .query(Long.class)
                            .single())
                    .isEqualTo(10_000);
        }
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
