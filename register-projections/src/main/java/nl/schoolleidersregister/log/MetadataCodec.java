package nl.schoolleidersregister.log;

import java.util.UUID;
import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Role;
import tools.jackson.databind.json.JsonMapper;

/** Text form of {@link EventMetadata}. */
public final class MetadataCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** What is written above; it is read a million times in a rebuild, and this is much cheaper than any JSON. */
    private static final Pattern AS_WRITTEN =
            Pattern.compile("\\{\"actor\":\"([-0-9a-f]{36})\",\"role\":\"([A-Z_]++)\",\"subject\":\"([^\"\\\\]++)\","
                    + "\"bucket\":(\\d{1,2}),\"correlation\":\"([-0-9a-f]{36})\",\"causation\":\"([-0-9a-f]{36})\"}");

    private MetadataCodec() {}

    /** As it is stored. */
    public static String write(EventMetadata metadata) {
        return MAPPER.writeValueAsString(metadata);
    }

    /** As it was stored. */
    public static EventMetadata read(String stored) {
        var parts = AS_WRITTEN.matcher(stored);
        if (!parts.matches()) {
            return MAPPER.readValue(stored, EventMetadata.class);
        }
        return new EventMetadata(
                UUID.fromString(parts.group(1)),
                Role.valueOf(parts.group(2)),
                parts.group(3),
                Integer.parseInt(parts.group(4)),
                UUID.fromString(parts.group(5)),
                UUID.fromString(parts.group(6)));
    }
}
