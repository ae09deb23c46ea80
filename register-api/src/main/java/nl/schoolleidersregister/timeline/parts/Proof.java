package nl.schoolleidersregister.timeline.parts;

import java.time.Instant;
import java.util.UUID;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.Role;

/**
 * A fact as it stands in the log, for who wants to see what a sentence rests on.
 *
 * @param name its stored name
 * @param stream on which stream, and {@code sequence} which fact of it, from 0
 * @param recordedAt when it was stored, in real time
 * @param actor opaque id of the account that acted
 */
public record Proof(
        UUID id,
        Position position,
        String name,
        String stream,
        long sequence,
        Instant recordedAt,
        Role role,
        UUID actor) {

    /** The proof of a fact. */
    public static Proof of(LoggedEvent fact) {
        return new Proof(
                fact.id(),
                fact.position(),
                EventTypes.REGISTER.nameOf(fact.event()),
                fact.stream(),
                fact.sequence(),
                fact.recordedAt(),
                fact.metadata().role(),
                fact.metadata().actor());
    }
}
