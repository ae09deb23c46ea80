package nl.schoolleidersregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One register a directory. */
class DirectoryInUseIT {

    @TempDir
    Path directory;

    @AfterEach
    void leave_no_server_behind() {
        ServerProcess.clean(directory);
    }

    @Test
    void a_second_register_is_refused_and_the_first_goes_on() {
        try (NotesProcess first = NotesProcess.started(directory)) {
            try (NotesProcess second = NotesProcess.launch(directory)) {
                assertThat(second.exitCode()).isEqualTo(1);
            }
            assertThat(refused().holder()).isEqualTo(Long.toString(first.id()));
            first.keep("still here");
            assertThat(first.count()).isEqualTo(1);
        }
    }

    @Test
    void a_refused_second_register_in_the_same_process_does_not_let_a_third_in() {
        try (EmbeddedPostgresql first = SharedBinaries.start(directory)) {
            assertThat(refused().holder())
                    .isEqualTo(Long.toString(ProcessHandle.current().pid()));
            try (NotesProcess third = NotesProcess.launch(directory)) {
                assertThat(third.exitCode()).isEqualTo(1);
            }
            assertThat(ServerProcess.of(directory).isAlive()).isTrue();
            assertThat(first.databases().registerApp().url())
                    .contains(":" + ServerProcess.of(directory).port() + "/");
        }
    }

    @Test
    void the_directory_is_free_again_after_a_stop() {
        SharedBinaries.start(directory).close();
        SharedBinaries.start(directory).close();
        assertThat(ServerProcess.isGone(directory)).isTrue();
    }

    private NoDatabase.DirectoryInUse refused() {
        return catchThrowableOfType(NoDatabase.DirectoryInUse.class, () -> SharedBinaries.start(directory));
    }
}
