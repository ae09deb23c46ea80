package nl.schoolleidersregister.structure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Ddocs.write=true} writes the document anew. */
class EventsDocumentTest {

    private static final Path DOCUMENT = Path.of("..", "docs", "events.md");

    @Test
    void lists_what_the_code_knows() throws IOException {
        var text = EventsDocument.text();
        if (Boolean.getBoolean("docs.write")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(DOCUMENT).hasContent(text);
    }

    @Test
    void a_view_that_folds_a_fact_reads_it() {
        assertThat(EventsDocument.text().lines().filter(line -> line.startsWith("| `registration.pe-points-earned`")))
                .singleElement()
                .asString()
                .contains("LedgerProjection", "points: PePoints");
    }

    @Test
    void what_is_sealed_is_said_to_be() {
        assertThat(EventsDocument.text()).contains("reason: Reason (sealed)");
    }
}
