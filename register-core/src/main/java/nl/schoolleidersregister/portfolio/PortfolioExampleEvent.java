package nl.schoolleidersregister.portfolio;

import java.time.Instant;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one published example of an entry; they name no person and no entry. */
public sealed interface PortfolioExampleEvent extends Event {

    /** An officer published it. */
    @Stored("portfolio-example.published")
    record EntryExamplePublished(EntryExample example, Instant at) implements PortfolioExampleEvent {}

    /** It is shown no more. */
    @Stored("portfolio-example.withdrawn")
    record EntryExampleWithdrawn(Instant at) implements PortfolioExampleEvent {}
}
