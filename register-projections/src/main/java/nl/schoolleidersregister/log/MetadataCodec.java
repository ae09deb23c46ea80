package nl.schoolleidersregister.log;

import tools.jackson.databind.json.JsonMapper;

/** Text form of {@link EventMetadata}. */
public final class MetadataCodec {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private MetadataCodec() {}

    /** As it is stored. */
    public static String write(EventMetadata metadata) {
        return MAPPER.writeValueAsString(metadata);
    }

    /** As it was stored. */
    public static EventMetadata read(String stored) {
        return MAPPER.readValue(stored, EventMetadata.class);
    }
}
