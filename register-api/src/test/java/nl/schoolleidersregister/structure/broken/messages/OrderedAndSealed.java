package nl.schoolleidersregister.structure.broken.messages;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders of a stream as they should be, but for one. */
public sealed interface OrderedAndSealed extends Command {

    /** As it should be. */
    record Ordered(Origin origin) implements OrderedAndSealed {}

    /** A class where a record belongs. */
    final class NoRecord implements OrderedAndSealed {

        @Override
        public Origin origin() {
            throw new UnsupportedOperationException("never asked");
        }
    }
}
