package nl.schoolleidersregister.portfolio.view;

import nl.schoolleidersregister.log.EventCodec;
import tools.jackson.databind.json.JsonMapper;

/** An entry as the view keeps it. */
final class EntryJson {

    private static final JsonMapper MAPPER = EventCodec.plain();

    private EntryJson() {}

    static String write(EntryOnFile entry) {
        return MAPPER.writeValueAsString(entry);
    }

    static EntryOnFile read(String json) {
        return MAPPER.readValue(json, EntryOnFile.class);
    }
}
