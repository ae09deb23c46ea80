package nl.schoolleidersregister.embedded;

import java.nio.file.Path;

/** PostgreSQL's programs for all tests, unpacked once a build: 60 MB that each test would write again. */
final class SharedBinaries {

    private static final Path DIRECTORY = Path.of("target", "postgresql").toAbsolutePath();

    private SharedBinaries() {}

    static EmbeddedPostgresql start(Path home) {
        return EmbeddedPostgresql.start(home, DIRECTORY);
    }

    static String argument() {
        return "--register.embedded.binaries=" + DIRECTORY;
    }

    static Path directory() {
        return DIRECTORY;
    }
}
