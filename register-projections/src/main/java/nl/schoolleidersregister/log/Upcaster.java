package nl.schoolleidersregister.log;

import tools.jackson.databind.node.ObjectNode;

/** Brings one old revision of one event one revision further, when it is read; what is stored stays as it was. */
public interface Upcaster {

    /** Stable name of the event. */
    String event();

    /** The revision it reads; it gives the next one. */
    int from();

    /** The same fact in the fields of the next revision. */
    ObjectNode upcast(ObjectNode old);
}
