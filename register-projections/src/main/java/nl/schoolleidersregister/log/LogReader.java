package nl.schoolleidersregister.log;

import static nl.schoolleidersregister.log.StoredFacts.COLUMNS;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one reader of the log. A sequence number is taken at insert but seen at commit, so a reader that trusts it can
 * lose an event; this one reads only rows of transactions older than every running one, in the order of transaction
 * and number, and so nothing can appear behind it.
 */
public final class LogReader {

    /** Rows of an earlier era are final; of this era those below the oldest running transaction are. */
    private static final String SETTLED =
            "(era < (select max(era) from log_era) or tx < pg_snapshot_xmin(pg_current_snapshot()))";

    /** Rows that travel at once. */
    private static final int FETCHED = 2_000;

    private final JdbcClient log;
    private final StoredFacts facts;

    /** A reader of the log in this database. */
    public LogReader(DataSource log, EventCodec codec, KeyStore keys) {
        this.log = JdbcClient.create(log);
        this.facts = new StoredFacts(codec, keys);
    }

    /** The next events after a position, at most {@code limit}, in the order of the log. */
    public List<LoggedEvent> after(Position position, int limit) {
        return facts.open(rowsAfter(position, limit));
    }

    /**
     * The next events after a position for who writes views: one that cannot be read is there as {@link Unreadable}, so
     * that it holds up nobody but its subject.
     */
    public List<LoggedEvent> readableAfter(Position position, int limit) {
        return facts.readable(rowsAfter(position, limit));
    }

    /** The next facts after a position as they are stored, for who carries them elsewhere unopened. */
    public List<StoredFact> storedAfter(Position position, int limit) {
        return rowsAfter(position, limit);
    }

    /** What stored facts hold, for who writes views: what cannot be read is there as {@link Unreadable}. */
    public List<LoggedEvent> readable(List<StoredFact> stored) {
        return facts.readable(stored);
    }

    /** The next events of some buckets after a position and up to another, for who writes views. */
    public List<LoggedEvent> readableIn(Set<Integer> buckets, Position after, Position upTo, int limit) {
        return facts.readable(log.sql("select " + COLUMNS + " from domain_event_entry where " + SETTLED
                        + " and bucket = any(?::smallint[]) and (era, tx, global_index) > (?, ?::text::xid8, ?)"
                        + " and (era, tx, global_index) <= (?, ?::text::xid8, ?)"
                        + " order by era, tx, global_index limit ?")
                .param(buckets.toArray(Integer[]::new))
                .params(after.era(), Long.toString(after.tx()), after.index())
                .params(upTo.era(), Long.toString(upTo.tx()), upTo.index(), limit)
                .query(StoredFacts::row)
                .list());
    }

    /** The era in which facts are stored now; a restore begins another. */
    public int era() {
        return log.sql("select max(era) from log_era").query(Integer.class).single();
    }

    private List<StoredFact> rowsAfter(Position position, int limit) {
        return log.sql("select " + COLUMNS + " from domain_event_entry where " + SETTLED
                        + " and (era, tx, global_index) > (?, ?::text::xid8, ?) order by era, tx, global_index limit ?")
                .params(position.era(), Long.toString(position.tx()), position.index(), limit)
                .query(StoredFacts::row)
                .list();
    }

    /**
     * The events of one bucket for who writes views, all of a subject together and in the order of the log, in parts
     * that end with a subject. Within a transaction of the caller, on its connection, however many there are: only a
     * part of them is in memory.
     *
     * @param upTo at most this far; settled
     * @param without stored names of kinds that are left out
     * @param atLeast so many events in a part, but for the last
     */
    public void readableBySubject(
            int bucket,
            Position after,
            Position upTo,
            Set<String> without,
            int atLeast,
            Consumer<List<LoggedEvent>> take) {
        var part = new ArrayList<StoredFact>();
        log.sql("select " + COLUMNS + " from domain_event_entry where bucket = ?"
                        + " and (era, tx, global_index) > (?, ?::text::xid8, ?)"
                        + " and (era, tx, global_index) <= (?, ?::text::xid8, ?)"
                        + " and payload_type <> all(?) order by subject, era, tx, global_index")
                .withFetchSize(FETCHED)
                .params(bucket, after.era(), Long.toString(after.tx()), after.index())
                .params(upTo.era(), Long.toString(upTo.tx()), upTo.index())
                .param(without.toArray(String[]::new))
                .query(fetched -> {
                    var row = StoredFacts.row(fetched, 0);
                    if (part.size() >= atLeast && !part.getLast().subject().equals(row.subject())) {
                        take.accept(opened(part));
                    }
                    part.add(row);
                });
        if (!part.isEmpty()) {
            take.accept(opened(part));
        }
    }

    /** What the rows hold; the rows themselves are let go, for what is done with it can take memory too. */
    private List<LoggedEvent> opened(List<StoredFact> part) {
        var events = facts.readable(part);
        part.clear();
        return events;
    }

    /** The last position that is settled: nothing can appear before it any more. */
    public Position settled() {
        return log.sql("select era, tx::text::bigint as tx, global_index from domain_event_entry where " + SETTLED
                        + " order by era desc, tx desc, global_index desc limit 1")
                .query((row, _) -> Position.of(row))
                .optional()
                .orElse(Position.START);
    }

    /** The last position of all, settled or not: something older may still appear before it. */
    public Position last() {
        return log.sql("select era, tx::text::bigint as tx, global_index from domain_event_entry"
                        + " order by era desc, tx desc, global_index desc limit 1")
                .query((row, _) -> Position.of(row))
                .optional()
                .orElse(Position.START);
    }

    /** Whether more than so many facts stand after a position. */
    public boolean holdsMoreAfter(Position position, int many) {
        return log.sql("select count(*) > ? from (select from domain_event_entry"
                        + " where (era, tx, global_index) > (?, ?::text::xid8, ?) limit ?) as rest")
                .params(many, position.era(), Long.toString(position.tx()), position.index(), many + 1)
                .query(Boolean.class)
                .single();
    }

    /** Whether anything stands after a position, settled or not, on other streams than this one. */
    public boolean holdsAfter(Position position, String apartFrom) {
        return log.sql("select exists (select from domain_event_entry"
                        + " where (era, tx, global_index) > (?, ?::text::xid8, ?) and aggregate_identifier <> ?)")
                .params(position.era(), Long.toString(position.tx()), position.index(), apartFrom)
                .query(Boolean.class)
                .single();
    }

    /** The facts of some kinds after a position and up to another, at most {@code limit}, in the order of the log. */
    public List<LoggedEvent> between(Position after, Position upTo, Set<String> names, int limit) {
        var rows = log.sql("select " + COLUMNS + " from domain_event_entry"
                        + " where (era, tx, global_index) > (?, ?::text::xid8, ?)"
                        + " and (era, tx, global_index) <= (?, ?::text::xid8, ?) and payload_type = any(?)"
                        + " order by era, tx, global_index limit ?")
                .params(after.era(), Long.toString(after.tx()), after.index())
                .params(upTo.era(), Long.toString(upTo.tx()), upTo.index())
                .params(names.toArray(String[]::new), limit)
                .query(StoredFacts::row)
                .list();
        return facts.open(rows);
    }

    /** All settled facts about one subject, in the order of the log. */
    public List<LoggedEvent> about(String subject) {
        return facts.open(rowsAbout(subject));
    }

    /** The same for who writes views: what cannot be read is there as {@link Unreadable}. */
    public List<LoggedEvent> readableAbout(String subject) {
        return facts.readable(rowsAbout(subject));
    }

    private List<StoredFact> rowsAbout(String subject) {
        return log.sql("select " + COLUMNS + " from domain_event_entry where " + SETTLED
                        + " and subject = ? order by era, tx, global_index")
                .param(subject)
                .query(StoredFacts::row)
                .list();
    }

    /** All settled facts of one stream, in their order. */
    public List<LoggedEvent> of(String stream) {
        var rows = log.sql("select " + COLUMNS + " from domain_event_entry where " + SETTLED
                        + " and aggregate_identifier = ? order by sequence_number")
                .param(stream)
                .query(StoredFacts::row)
                .list();
        return facts.open(rows);
    }

    /** The settled facts of some kinds about one subject after a position, at most {@code most}, in the log's order. */
    public List<LoggedEvent> aboutAfter(String subject, Set<String> names, Position after, int most) {
        var rows = log.sql("select " + COLUMNS + " from domain_event_entry where " + SETTLED
                        + " and subject = ? and payload_type = any(?)"
                        + " and (era, tx, global_index) > (?, ?::text::xid8, ?) order by era, tx, global_index limit ?")
                .params(subject, names.toArray(String[]::new))
                .params(after.era(), Long.toString(after.tx()), after.index(), most)
                .query(StoredFacts::row)
                .list();
        return facts.open(rows);
    }

    /** How many settled facts of some kinds there are about one subject after a position. */
    public long countAbout(String subject, Set<String> names, Position after) {
        return log.sql("select count(*) from domain_event_entry where " + SETTLED
                        + " and subject = ? and payload_type = any(?)"
                        + " and (era, tx, global_index) > (?, ?::text::xid8, ?)")
                .params(subject, names.toArray(String[]::new), after.era(), Long.toString(after.tx()), after.index())
                .query(Long.class)
                .single();
    }

    /** The last settled facts about one subject that are of some kinds, at most {@code most}, the latest first. */
    public List<LoggedEvent> lastAbout(String subject, Set<String> names, int most) {
        var rows = log.sql("select " + COLUMNS + " from domain_event_entry where " + SETTLED
                        + " and subject = ? and payload_type = any(?)"
                        + " order by era desc, tx desc, global_index desc limit ?")
                .params(subject, names.toArray(String[]::new), most)
                .query(StoredFacts::row)
                .list();
        return facts.open(rows);
    }

    /** Facts by their own ids, in no order; what has no such id is left out. */
    public List<LoggedEvent> withIds(Collection<UUID> ids) {
        var rows = log.sql("select " + COLUMNS + " from domain_event_entry where event_identifier = any(?::uuid[])")
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(StoredFacts::row)
                .list();
        return facts.open(rows);
    }

    /** One stored fact; settled or not. */
    public LoggedEvent fact(String stream, long sequence) {
        var row = log.sql("select " + COLUMNS + " from domain_event_entry"
                        + " where aggregate_identifier = ? and sequence_number = ?")
                .params(stream, sequence)
                .query(StoredFacts::row)
                .single();
        return facts.open(row);
    }

    /** The last fact on a stream, settled or not; nothing when the stream is empty. */
    public Optional<LoggedEvent> latest(String stream) {
        return log.sql("select " + COLUMNS + " from domain_event_entry"
                        + " where aggregate_identifier = ? order by sequence_number desc limit 1")
                .param(stream)
                .query(StoredFacts::row)
                .optional()
                .map(facts::open);
    }

    /** Where a stored event stands; settled or not. */
    public Position positionOf(String stream, long sequence) {
        return log.sql("select era, tx::text::bigint as tx, global_index from domain_event_entry"
                        + " where aggregate_identifier = ? and sequence_number = ?")
                .params(stream, sequence)
                .query((row, _) -> Position.of(row))
                .single();
    }
}
