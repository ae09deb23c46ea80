package nl.schoolleidersregister.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.UUID;
import nl.schoolleidersregister.shared.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataCodecTest {

    private static final EventMetadata METADATA = new EventMetadata(
            UUID.fromString("0198e7a0-0000-7000-8000-00000000000a"),
            Role.REGISTRAR,
            "school:01AB00",
            7,
            UUID.fromString("0198e7a0-0000-7000-8000-00000000000b"),
            UUID.fromString("0198e7a0-0000-7000-8000-00000000000c"));

    private static final String STORED = """
            {"actor":"0198e7a0-0000-7000-8000-00000000000a","role":"REGISTRAR","subject":"school:01AB00","bucket":7,\
            "correlation":"0198e7a0-0000-7000-8000-00000000000b","causation":"0198e7a0-0000-7000-8000-00000000000c"}""";

    @Test
    void metadata_is_stored_like_this_for_ever() {
        assertThat(MetadataCodec.write(METADATA)).isEqualTo(STORED);
    }

    @Test
    void metadata_is_read_as_it_was_stored() {
        assertThat(MetadataCodec.read(STORED)).isEqualTo(METADATA);
    }

    @Test
    void what_a_later_version_adds_is_passed_over() {
        assertThat(MetadataCodec.read(STORED.replace("{", "{\"regulation\":\"VO-2026\",")))
                .isEqualTo(METADATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"school:\\u0030\\u0031AB00", "school:01AB00\", \"more\": \""})
    void what_is_written_in_another_way_is_read_all_the_same(String subject) {
        var read = MetadataCodec.read(STORED.replace("school:01AB00", subject));
        assertThat(read).isEqualTo(METADATA);
    }

    @Test
    void what_is_laid_out_in_another_way_is_read_all_the_same() {
        assertThat(MetadataCodec.read(STORED.replace(",", ",\n  ").replace(":\"", ": \"")))
                .isEqualTo(METADATA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"actor\":\"x\"}", "null"})
    void what_is_no_metadata_is_refused_or_empty(String stored) {
        assertThat(catchThrowable(() -> MetadataCodec.read(stored).subject().length()))
                .isNotNull();
    }
}
