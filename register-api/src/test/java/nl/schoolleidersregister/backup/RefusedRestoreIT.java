package nl.schoolleidersregister.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands of backup and restore do not do, what they leave as it was, and what they throw away. */
class RefusedRestoreIT {

    private static final String OLD = "20200101T000000Z.dump";

    @TempDir
    private Path home;

    private Path backups;
    private Database register;
    private Database keys;

    @BeforeEach
    void start() throws IOException {
        backups = Files.createDirectories(home.resolve("backups"));
        register = Database.made(home.resolve("server"), "register");
        keys = register.beside("keys");
        migrate(register, "classpath:db/register");
        migrate(keys, "classpath:db/keys");
    }

    @AfterEach
    void stop() {
        register.server().close();
    }

    private static void migrate(Database database, String location) {
        Flyway.configure()
                .dataSource(database.server().url(database.name()), database.owner(), "any")
                .locations(location)
                .placeholders(Map.of("app", database.app()))
                .load()
                .migrate();
    }

    @Test
    void nothing_is_written_over() {
        var backup = register.command("backup", "log", backups.toString()).strip();
        keys.command("backup", "keys", backups.toString());
        assertRefused(register.tried("restore", "log", backup), "not empty");
        assertRefused(keys.tried("restore", "keys", backups.toString()), "not empty");
    }

    @Test
    void a_backup_that_is_cut_off_leaves_nothing_behind() throws IOException {
        var backup =
                Path.of(register.command("backup", "log", backups.toString()).strip());
        var whole = Files.readAllBytes(backup);
        Files.write(backup, Arrays.copyOf(whole, whole.length - 200));
        var empty = register.empty("empty");
        assertRefused(empty.tried("restore", "log", backup.toString()), "cannot be read");
        assertThat(empty.rows("public", List.of())).isEmpty();
        assertThat(backups.resolve("last-era")).doesNotExist();
    }

    @Test
    void keys_do_not_come_back_without_the_list_of_what_was_erased() throws IOException {
        keys.command("backup", "keys", backups.toString());
        Files.delete(backups.resolve("erasures.csv"));
        assertRefused(keys.empty("empty").tried("restore", "keys", backups.toString()), "erasures.csv");
    }

    @Test
    void keys_do_not_go_back_to_a_moment() throws IOException {
        var wal = Files.createDirectories(home.resolve("wal"));
        var base = keys.asSuperuser("backup", "base", "keys", backups.toString(), wal.toString());
        var data = home.resolve("back").toString();
        assertRefused(
                keys.tried("restore", "moment", base.strip(), wal.toString(), data, "2026-03-01 12:00:00+01"),
                "to the end, always");
        assertThat(Path.of(data)).doesNotExist();
        keys.command("restore", "end", base.strip(), wal.toString(), data);
        assertThat(Path.of(data)).isNotEmptyDirectory();
    }

    @Test
    void the_register_does_not_stand_with_the_keys() {
        assertRefused(register.tried("backup", "keys", backups.toString()), "not that of the keys");
        assertThat(backups).isEmptyDirectory();
    }

    @Test
    void no_era_begins_while_somebody_is_connected() throws SQLException {
        try (var _ = register.connection()) {
            assertRefused(register.tried("restore", "era", backups.toString(), "a test"), "Stop the register");
        }
        Site.until(() -> register.tried("restore", "era", backups.toString(), "it's \"a\" test")
                        .code()
                == 0);
        assertThat(register.client()
                        .sql("select why from log_era where era = 2")
                        .query(String.class)
                        .single())
                .isEqualTo("it's \"a\" test");
    }

    @Test
    void an_era_that_was_given_up_is_not_begun_again() throws IOException {
        var backup = register.command("backup", "log", backups.toString()).strip();
        for (var era = 2; era <= 3; era++) {
            var restored = register.empty("restored_" + era);
            assertThat(restored.command("restore", "log", backup)).contains("Era " + era);
            assertThat(restored.client()
                            .sql("select max(era) from log_era")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(era);
        }
    }

    @Test
    void what_is_over_29_days_old_goes_and_nothing_else() throws IOException {
        var yesterday = LocalDate.now(ZoneOffset.UTC).minusDays(1);
        var young = yesterday.toString().replace("-", "") + "T000000Z.dump";
        for (var name : List.of(OLD, young, "notes.dump")) {
            Files.createFile(backups.resolve(name));
        }
        keys.command("backup", "keys", backups.toString());
        try (var files = Files.list(backups)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .contains(young, "notes.dump", "erasures.csv")
                    .doesNotContain(OLD)
                    .hasSize(4);
        }
    }

    @Test
    void what_is_destroyed_is_on_the_list() throws IOException {
        var detail = UUID.randomUUID();
        keys.client()
                .sql("insert into person_key (subject, wrapped_by, wrapped) values ('a', '1', 'x')")
                .update();
        keys.client()
                .sql("insert into data_key (id, subject, wrapped) values (?, 'a', 'x')")
                .param(detail)
                .update();
        keys.client()
                .sql("update person_key set wrapped = null, destroyed_at = '2026-03-01T12:00Z'")
                .update();
        keys.client().sql("delete from data_key").update();
        keys.command("backup", "erasures", backups.toString());
        assertThat(Files.readString(backups.resolve("erasures.csv")).lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("a,,2026-03-01"))
                .anyMatch(line -> line.startsWith("," + detail));
    }

    private static void assertRefused(Database.Outcome outcome, String because) {
        assertThat(outcome.code()).as(outcome.said()).isNotZero();
        assertThat(outcome.said()).contains(because);
    }
}
