package nl.schoolleidersregister.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files in the repository that say what something must look like; changing one is a reviewed act. */
public final class Golden {

    private static final String WRITE = "golden.write";

    private Golden() {}

    /** Compares with the file; with {@code -Dgolden.write=true} writes it first. */
    public static void check(Path file, String actual) {
        try {
            if (Boolean.getBoolean(WRITE)) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                Files.writeString(file, actual);
            }
            if (Files.notExists(file)) {
                fail("%s is missing; if this is as it must be, write it with -D%s=true:%n%s", file, WRITE, actual);
            }
            assertThat(actual)
                    .as("%s; if the change is meant, write it with -D%s=true", file, WRITE)
                    .isEqualTo(Files.readString(file));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
