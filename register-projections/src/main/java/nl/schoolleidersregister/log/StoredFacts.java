package nl.schoolleidersregister.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import nl.schoolleidersregister.sealing.store.DetailSeals;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.Event;

/** Rows of the log on their way to events: keys are fetched for all rows at once, and details are opened with them. */
final class StoredFacts {

    /** What {@link #row} reads, in its order. */
    static final String COLUMNS =
            "era, tx::text::bigint as tx, global_index, event_identifier, aggregate_identifier, sequence_number,"
                    + " time_stamp, payload_type, payload_revision, payload, meta_data";

    private final EventCodec codec;
    private final KeyStore keys;

    StoredFacts(EventCodec codec, KeyStore keys) {
        this.codec = codec;
        this.keys = keys;
    }

    static StoredFact row(ResultSet row, int number) throws SQLException {
        return new StoredFact(
                new Position(row.getInt(1), row.getLong(2), row.getLong(3)),
                row.getObject(4, UUID.class),
                row.getString(5),
                row.getLong(6),
                new EventCodec.Encoded(row.getString(8), row.getInt(9), row.getString(10)),
                MetadataCodec.read(row.getString(11)),
                IsoTimes.moment(row.getString(7)));
    }

    /** What it holds; it must be known to this version of the register. */
    LoggedEvent open(StoredFact fact) {
        return open(List.of(fact)).getFirst();
    }

    /** What they hold; all must be known to this version of the register. */
    List<LoggedEvent> open(List<StoredFact> facts) {
        return open(facts, this::event);
    }

    /** What they hold for who writes views: what cannot be read is there as {@link Unreadable}. */
    List<LoggedEvent> readable(List<StoredFact> facts) {
        return open(facts, this::readable);
    }

    private List<LoggedEvent> open(List<StoredFact> facts, BiFunction<StoredFact, DetailSeals, Event> read) {
        Set<UUID> needed = new HashSet<>();
        facts.forEach(fact -> EventCodec.addKeysIn(fact.stored().payload(), needed));
        var seals = DetailSeals.opening(keys, keys.open(needed));
        return facts.stream().map(fact -> logged(fact, read.apply(fact, seals))).toList();
    }

    private Event event(StoredFact fact, DetailSeals seals) {
        return codec.decode(fact.stored(), fact.subject(), fact.stream(), fact.sequence(), seals);
    }

    private Event readable(StoredFact fact, DetailSeals seals) {
        try {
            return event(fact, seals);
        } catch (RuntimeException fault) {
            return new Unreadable(fact.stored().name(), fault);
        }
    }

    private static LoggedEvent logged(StoredFact fact, Event event) {
        return new LoggedEvent(
                fact.position(), fact.id(), fact.stream(), fact.sequence(), event, fact.metadata(), fact.recordedAt());
    }
}
