package nl.schoolleidersregister.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Ddocs.write=true} writes the document anew. */
class AccessDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "access.md");

    @Test
    void says_what_the_table_says() throws IOException {
        var printed = AccessDocument.of(new AccessTable());
        if (Boolean.getBoolean("docs.write")) {
            Files.createDirectories(DOCUMENT.getParent());
            Files.writeString(DOCUMENT, printed);
        }
        assertThat(DOCUMENT).hasContent(printed);
    }
}
