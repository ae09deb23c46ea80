package nl.schoolleidersregister.structure.broken.messages;

import nl.schoolleidersregister.shared.Event;

/** Facts of a stream that anybody may add to. */
public interface OpenFacts extends Event {

    /** One of them. */
    record Happened() implements OpenFacts {}
}
