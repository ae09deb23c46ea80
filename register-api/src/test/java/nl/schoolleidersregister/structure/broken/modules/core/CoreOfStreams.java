package nl.schoolleidersregister.structure.broken.modules.core;

import java.time.LocalDate;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.jspecify.annotations.Nullable;

/** A stream as the core may have it. */
public final class CoreOfStreams {

    @AggregateIdentifier
    private @Nullable String id;

    @CommandHandler
    void decide(LocalDate day) {
        AggregateLifecycle.apply(day.toString());
    }

    @EventSourcingHandler
    void evolve(String event) {
        id = event;
    }

    @Nullable
    String id() {
        return id;
    }
}
