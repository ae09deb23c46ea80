package nl.schoolleidersregister.regulation.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents and schemas that stand beside these classes, and how JSON is read: no name twice in one object. */
final class Resources {

    static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private Resources() {}

    static JsonNode json(String name) {
        try (InputStream resource = Resources.class.getResourceAsStream(name)) {
            return JSON.readTree(Objects.requireNonNull(resource, name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
