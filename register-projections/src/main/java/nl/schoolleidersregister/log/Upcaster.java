package nl.schoolleidersregister.log;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings one old revision of one event one revision further, when it is read; what is stored stays as it was. */
public interface Upcaster {

    /** Stable name of the event. */
    String event();

    /** The revision it reads; it gives the next one. */
    int from();

    /**
     * The same fact in the fields of the next revision. Sealed fields are still sealed here: they are moved under
     * another name at most, see {@link #sealedAs}.
     */
    ObjectNode upcast(ObjectNode old);

    /** What a sealed field of the next revision is called in the old one: the seal holds under that name only. */
    default String sealedAs(String field) {
        return field;
    }

    /**
     * What a sealed field holds, as the next revision has it.
     *
     * @param field its name in the old revision
     */
    default JsonNode upcastSealed(String field, JsonNode old) {
        return old;
    }
}
