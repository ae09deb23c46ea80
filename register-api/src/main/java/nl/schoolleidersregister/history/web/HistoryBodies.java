package nl.schoolleidersregister.history.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.parts.EvaluationAnswer;
import nl.schoolleidersregister.history.view.Known;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/** What programs get of a dossier by two clocks; the names are part of the contract. */
final class HistoryBodies {

    private HistoryBodies() {}

    /**
     * What was true on a day by the knowledge of another.
     *
     * @param position how far the log had come with this registration
     * @param status null before the dossier
     * @param cycle null on a day on which none ran, as is what rests on it
     * @param evaluation in the words of {@code POST /v1/evaluations}
     * @param why for each requirement and each entry its facts, by their ids
     * @param facts all facts that something rests on, in the order of the log
     */
    record Stand(
            LocalDate validOn,
            LocalDate knownOn,
            String position,
            @Nullable Status status,
            @Nullable Period cycle,
            @Nullable Regulation regulation,
            @Nullable EvaluationAnswer evaluation,
            List<Why> why,
            List<Fact> facts) {

        Stand {
            why = List.copyOf(why);
            facts = List.copyOf(facts);
        }
    }

    /**
     * What was recorded after a place in the log.
     *
     * @param position to ask for what comes after these
     */
    record Changes(String position, List<Fact> facts) {

        Changes {
            facts = List.copyOf(facts);
        }
    }

    /** The regulation that judged, and whether it was in force on the day. */
    record Regulation(String id, String title) {}

    /**
     * The facts behind one thing.
     *
     * @param what the code of a requirement's rule, or the id of an entry
     */
    record Why(String what, List<UUID> facts) {

        Why {
            facts = List.copyOf(facts);
        }
    }

    /**
     * A fact as it stands in the log.
     *
     * @param moment when it was recorded by the register's clock; {@code recordedAt} is real time
     * @param actor opaque id of who did it; null for who is not of the office and did not do it
     */
    record Fact(
            UUID id,
            String position,
            Instant moment,
            Instant recordedAt,
            String name,
            String stream,
            long sequence,
            String role,
            @Nullable UUID actor) {

        /** @param seesActors whether to say who did it; to the person only what was done by the same account */
        static Fact of(LoggedEvent fact, boolean seesActors, UUID account) {
            var metadata = fact.metadata();
            return new Fact(
                    fact.id(),
                    fact.position().toString(),
                    Known.momentOf(fact),
                    fact.recordedAt(),
                    EventTypes.REGISTER.nameOf(fact.event()),
                    fact.stream(),
                    fact.sequence(),
                    metadata.role().name(),
                    seesActors || metadata.actor().equals(account) ? metadata.actor() : null);
        }
    }
}
