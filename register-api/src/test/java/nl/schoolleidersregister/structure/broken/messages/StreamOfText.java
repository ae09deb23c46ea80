package nl.schoolleidersregister.structure.broken.messages;

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
