package nl.schoolleidersregister.registration.view;

import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.registration.Career;
import tools.jackson.databind.json.JsonMapper;

/** A career as the views keep it. */
final class CareerJson {

    private static final JsonMapper MAPPER = EventCodec.plain();

    private CareerJson() {}

    static String write(Career career) {
        return MAPPER.writeValueAsString(career);
    }

    static Career read(String json) {
        return MAPPER.readValue(json, Career.class);
    }
}
