package nl.schoolleidersregister.structure.broken.messages;

import java.util.Objects;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** Streams whose commands and events are nobody's. */
public interface StreamOfText {

    /** Carries out a text. */
    final class Decides {

        @CommandHandler
        String decide(String command) {
            return command;
        }
    }

    /** Carries out a text, without a handler of Axon's. */
    final class Orders extends Stream<LooseFact> {

        Orders() {
            super("orders:1");
        }

        @Override
        protected Subject subject() {
            return new Subject(id());
        }

        void decide(String command) {
            Objects.requireNonNull(command);
            record(new LooseFact());
        }
    }

    /** Takes in a text. */
    final class Evolves {

        @Nullable
        private String last;

        @EventSourcingHandler
        void evolve(String event) {
            last = event;
        }

        @Nullable
        String last() {
            return last;
        }
    }
}
