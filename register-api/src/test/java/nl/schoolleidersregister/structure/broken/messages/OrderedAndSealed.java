package nl.schoolleidersregister.structure.broken.messages;

import nl.schoolleidersregister.shared.Command;

/** Orders of a stream as they should be, but for one. */
public sealed interface OrderedAndSealed extends Command {

    /** As it should be. */
    record Ordered() implements OrderedAndSealed {}

    /** A class where a record belongs. */
    final class NoRecord implements OrderedAndSealed {}
}
