package nl.schoolleidersregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The embedded server's directory over its life. */
class EmbeddedPostgresqlIT {

    @TempDir
    Path parent;

    private Path home;

    @BeforeEach
    void choose_an_awkward_name() {
        home = parent.resolve("het register van 't VO");
    }

    @AfterEach
    void leave_no_server_behind() {
        ServerProcess.clean(home);
    }

    @Test
    void programs_are_unpacked_once() throws IOException {
        FileTime unpacked;
        try (EmbeddedPostgresql _ = EmbeddedPostgresql.start(home)) {
            unpacked = Files.getLastModifiedTime(programs());
        }
        try (EmbeddedPostgresql _ = EmbeddedPostgresql.start(home)) {
            assertThat(Files.getLastModifiedTime(programs())).isEqualTo(unpacked);
        }
    }

    @Test
    void programs_of_an_earlier_version_and_halves_of_a_cut_off_start_go() throws IOException {
        PrivateFiles.directory(home);
        Files.createDirectories(home.resolve("binaries").resolve("postgres-earlier"));
        Files.createDirectories(home.resolve("cluster.part-1").resolve("base"));
        try (EmbeddedPostgresql _ = EmbeddedPostgresql.start(home)) {
            assertThat(programs()).isDirectoryContaining("glob:**/bin");
            assertThat(home.resolve("binaries").resolve("postgres-earlier")).doesNotExist();
            assertThat(home.resolve("cluster.part-1")).doesNotExist();
        }
    }

    @Test
    void a_port_that_another_program_took_is_exchanged_for_a_free_one_and_kept() throws IOException {
        SharedBinaries.start(home).close();
        int first = KeptSettings.readFrom(home).port();
        try (ServerSocket _ = new ServerSocket(first, 1, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));
                EmbeddedPostgresql _ = SharedBinaries.start(home)) {
            assertThat(KeptSettings.readFrom(home).port())
                    .isNotEqualTo(first)
                    .isEqualTo(ServerProcess.of(home).port());
        }
        int second = KeptSettings.readFrom(home).port();
        try (EmbeddedPostgresql _ = SharedBinaries.start(home)) {
            assertThat(ServerProcess.of(home).port()).isEqualTo(second);
        }
    }

    @Test
    void a_moved_directory_works_where_it_is_now() throws IOException {
        SharedBinaries.start(home).close();
        Path moved = Files.move(home, parent.resolve("verhuisd"));
        try (EmbeddedPostgresql _ = SharedBinaries.start(moved)) {
            assertThat(ServerProcess.of(moved).isAlive()).isTrue();
        }
    }

    @Test
    void data_of_another_version_are_given_up_on_and_left_alone() throws IOException {
        SharedBinaries.start(home).close();
        Path version = home.resolve("cluster").resolve("PG_VERSION");
        String right = Files.readString(version);
        Files.writeString(version, "17\n");
        assertThatExceptionOfType(NoDatabase.ServerFailed.class).isThrownBy(() -> SharedBinaries.start(home));

        Files.writeString(version, right);
        SharedBinaries.start(home).close();
    }

    @Test
    void data_without_its_passwords_are_refused_and_left_alone() throws IOException {
        SharedBinaries.start(home).close();
        Path passwords = home.resolve("server.properties");
        Path elsewhere = Files.move(passwords, parent.resolve("elsewhere"));
        assertThatExceptionOfType(NoDatabase.ServerFailed.class).isThrownBy(() -> SharedBinaries.start(home));

        Files.move(elsewhere, passwords);
        SharedBinaries.start(home).close();
    }

    @Test
    void a_server_of_other_passwords_is_neither_gone_on_with_nor_stopped() throws IOException {
        Path passwords = home.resolve("server.properties");
        try (NotesProcess notes = NotesProcess.started(home)) {
            notes.kill();
        }
        ServerProcess left = ServerProcess.of(home);
        String right = Files.readString(passwords);
        Files.writeString(passwords, right.replace("password.postgres=", "password.postgres=not"));
        assertThatExceptionOfType(NoDatabase.ServerFailed.class).isThrownBy(() -> SharedBinaries.start(home));
        assertThat(left.isAlive()).isTrue();

        Files.writeString(passwords, right);
        SharedBinaries.start(home).close();
        assertThat(left.isAlive()).isFalse();
    }

    private Path programs() throws IOException {
        try (Stream<Path> all = Files.list(home.resolve("binaries"))) {
            return all.toList().getFirst();
        }
    }
}
