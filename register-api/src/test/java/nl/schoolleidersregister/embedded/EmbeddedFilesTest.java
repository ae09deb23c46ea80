package nl.schoolleidersregister.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import nl.schoolleidersregister.databases.Databases;
import nl.schoolleidersregister.databases.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** The files of the embedded server, without a server. */
class EmbeddedFilesTest {

    private static final KeptSettings SETTINGS = settings();

    @TempDir
    Path home;

    @Test
    void kept_settings_come_back_as_they_were() {
        SETTINGS.writeTo(home);
        assertThat(KeptSettings.readFrom(home)).isEqualTo(SETTINGS);
        SETTINGS.onPort(25_001).writeTo(home);
        assertThat(KeptSettings.readFrom(home)).isEqualTo(SETTINGS.onPort(25_001));
    }

    @ParameterizedTest
    @CsvSource({"port=25000, port=many", "password.keys_app, password.somebody"})
    void damaged_settings_are_refused(String text, String damaged) throws IOException {
        SETTINGS.writeTo(home);
        Path file = home.resolve("server.properties");
        Files.writeString(file, Files.readString(file).replace(text, damaged));
        assertThatExceptionOfType(NoDatabase.ServerFailed.class).isThrownBy(() -> KeptSettings.readFrom(home));
    }

    @Test
    void nothing_printed_shows_a_password() {
        assertThat(SETTINGS.toString()).doesNotContain("secret");
        assertThat(SETTINGS.login(Role.KEYS_APP, "keys").toString()).doesNotContain("secret");
        Login login = SETTINGS.login(Role.KEYS_APP, "keys");
        assertThat(new Databases(login, login, login, login).toString()).doesNotContain("secret");
    }

    @Test
    void a_postmaster_file_names_process_and_port() throws IOException {
        Files.writeString(home.resolve("postmaster.pid"), "4711\n/data/cluster\n1795301535\n25432\n\n127.0.0.1\n");
        assertThat(Postmaster.of(home)).contains(new Postmaster(4711, 25_432));
    }

    @Test
    void a_postmaster_file_that_is_absent_or_half_written_names_none() throws IOException {
        assertThat(Postmaster.of(home)).isEmpty();
        Files.writeString(home.resolve("postmaster.pid"), "4711\n/data/cluster\n");
        assertThat(Postmaster.of(home)).isEmpty();
        Files.writeString(home.resolve("postmaster.pid"), "4711\n/data/cluster\n1795301535\n\n");
        assertThat(Postmaster.of(home)).isEmpty();
    }

    @Test
    void a_process_number_that_is_another_programs_is_forgotten_and_the_rest_of_the_file_kept() throws IOException {
        Path file = home.resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n/data\n1\n25432\n\n127.0.0.1\n  2163443 4\nready\n");
        Postmaster left = Postmaster.of(home).orElseThrow();
        assertThat(left.isRunning(home)).isFalse();
        assertThat(left.isSomethingElse(home)).isTrue();

        Postmaster.forgetProcess(home);
        assertThat(Postmaster.of(home).orElseThrow().isSomethingElse(home)).isFalse();
        assertThat(Files.readString(file)).endsWith("\n/data\n1\n25432\n\n127.0.0.1\n  2163443 4\nready\n");
    }

    @ParameterizedTest
    @CsvSource({
        "Linux, amd64, postgres-linux-x86_64.txz",
        "Linux, aarch64, postgres-linux-arm_64.txz",
        "Mac OS X, aarch64, postgres-darwin-arm_64.txz",
        "Windows 11, amd64, postgres-windows-x86_64.txz",
        "SunOS, sparcv9, postgres-sunos-sparcv9.txz"
    })
    void a_platform_has_an_archive_of_its_own(String os, String processor, String archive) {
        assertThat(ServerBinaries.archiveName(os, processor)).isEqualTo(archive);
    }

    @Test
    void a_platform_without_an_archive_is_sent_to_a_server_of_its_own() {
        String archive = ServerBinaries.archiveName("SunOS", "sparcv9");
        assertThatExceptionOfType(NoDatabase.NotOnThisPlatform.class)
                .isThrownBy(() -> ServerBinaries.unpackedIn(home, archive));
    }

    @Test
    void a_missing_database_is_shown_with_its_remedy() {
        NoDatabase inUse = new NoDatabase.DirectoryInUse(home, "4711");
        assertThat(new NoDatabaseAnalysis().analyze(new IllegalStateException("bean", inUse)))
                .extracting(FailureAnalysis::getAction)
                .isEqualTo(inUse.remedy());
    }

    private static KeptSettings settings() {
        AtomicInteger number = new AtomicInteger();
        return KeptSettings.fresh(25_000, () -> "secret" + number.incrementAndGet());
    }
}
