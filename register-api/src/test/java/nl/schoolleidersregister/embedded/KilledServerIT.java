package nl.schoolleidersregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was answered is there after every way in which the register or its server can be killed. */
class KilledServerIT {

    private static final int MOST_OF_A_START_MS = 6_000;

    @TempDir
    Path directory;

    @AfterEach
    void leave_no_server_behind() {
        ServerProcess.clean(directory);
    }

    @Test
    void a_clean_stop_stops_the_server_and_a_later_start_finds_the_data_on_the_same_port() {
        int port;
        try (NotesProcess notes = NotesProcess.started(directory)) {
            notes.keep("first");
            port = ServerProcess.of(directory).port();
            notes.terminate();
        }
        assertThat(ServerProcess.isGone(directory)).isTrue();

        try (NotesProcess notes = NotesProcess.started(directory)) {
            assertThat(notes.count()).isEqualTo(1);
            assertThat(ServerProcess.of(directory).port()).isEqualTo(port);
        }
    }

    @Test
    void a_killed_register_leaves_its_server_and_the_next_one_goes_on_with_it_and_stops_it() {
        try (NotesProcess notes = NotesProcess.started(directory)) {
            notes.keep("first");
            notes.kill();
        }
        ServerProcess left = ServerProcess.of(directory);
        assertThat(left.isAlive()).isTrue();

        try (NotesProcess notes = NotesProcess.started(directory)) {
            assertThat(ServerProcess.of(directory)).isEqualTo(left);
            assertThat(notes.count()).isEqualTo(1);
            notes.keep("second");
            notes.terminate();
        }
        assertThat(left.isAlive()).isFalse();
        assertThat(ServerProcess.isGone(directory)).isTrue();
    }

    @Test
    void a_register_killed_with_its_server_starts_again_with_its_data() {
        try (NotesProcess notes = NotesProcess.started(directory)) {
            notes.keep("first");
            notes.kill();
        }
        ServerProcess killed = ServerProcess.of(directory);
        killed.kill();

        try (NotesProcess notes = NotesProcess.started(directory)) {
            assertThat(ServerProcess.of(directory).id()).isNotEqualTo(killed.id());
            assertThat(notes.count()).isEqualTo(1);
        }
    }

    @Test
    void a_killed_server_whose_number_is_now_another_programs_starts_again() throws IOException {
        try (NotesProcess notes = NotesProcess.started(directory)) {
            notes.keep("first");
            notes.kill();
        }
        ServerProcess.of(directory).kill();
        Path left = directory.resolve("cluster").resolve("postmaster.pid");
        String thisTest = Long.toString(ProcessHandle.current().pid());
        Files.writeString(left, Files.readString(left).replaceFirst("^\\d+", thisTest));

        try (NotesProcess notes = NotesProcess.started(directory)) {
            assertThat(notes.count()).isEqualTo(1);
        }
    }

    @Test
    void a_first_start_killed_at_any_moment_is_completed_by_the_next() throws InterruptedException {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int kill = 0; kill < 4; kill++) {
            try (NotesProcess notes = NotesProcess.launch("--register.embedded.directory=" + directory)) {
                Thread.sleep(random.nextInt(MOST_OF_A_START_MS));
                notes.kill();
            }
        }
        try (NotesProcess notes = NotesProcess.launch("--register.embedded.directory=" + directory)
                .whenUp()) {
            notes.keep("first");
            assertThat(notes.count()).isEqualTo(1);
        }
    }
}
