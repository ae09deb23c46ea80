package nl.schoolleidersregister.choice;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one published example; they name no person. */
public sealed interface PrecedentEvent extends Event {

    /** An officer published it. */
    @Stored("precedent.published")
    record PrecedentPublished(Example example, Instant at) implements PrecedentEvent {}

    /** It is shown no more. */
    @Stored("precedent.withdrawn")
    record PrecedentWithdrawn(Instant at) implements PrecedentEvent {}
}
