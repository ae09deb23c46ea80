package nl.schoolleidersregister.testing;

import java.nio.file.Path;
import nl.schoolleidersregister.shared.Golden;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The schemas as the migrations leave them; a change shows here, grants included. */
class SchemaIT {

    private static final Path FILES = Path.of("src/test/resources/golden/schema");

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void the_log_is_as_its_file_says() {
        Golden.check(FILES.resolve("log.txt"), SchemaDump.of(database.registerOwner(), "public"));
    }

    @Test
    void the_views_are_as_their_file_says() {
        Golden.check(FILES.resolve("view.txt"), SchemaDump.of(database.registerOwner(), "view"));
    }

    @Test
    void the_keys_are_as_their_file_says() {
        Golden.check(FILES.resolve("keys.txt"), SchemaDump.of(database.keysOwner(), "public"));
    }
}
