package nl.schoolleidersregister.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.crypto.spec.SecretKeySpec;
import javax.sql.DataSource;
import nl.schoolleidersregister.log.Bucket;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.MetadataCodec;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.sealing.store.DetailSeals;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Subject;

/** A log that tests write to as they like: in transactions of their own, at any time, in any order. */
public final class TestLog {

    /** The master key of tests. */
    public static final MasterKey MASTER = new MasterKey("test", new SecretKeySpec(new byte[32], "AES"));

    private static final UUID ACTOR = UUID.fromString("0198e7a0-0000-7000-8000-00000000000a");
    private static final Instant LONG_AGO = Instant.parse("2011-03-05T07:08:09.123Z");
    private static final String INSERT = """
            insert into domain_event_entry (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                payload_type, payload_revision, payload, meta_data, subject, bucket, era)
            values (?, ?, ?, 'Sample', ?, ?, ?, ?, ?, ?, ?, (select max(era) from log_era))
            """;

    private final DataSource register;
    private final KeyStore keys;
    private final EventCodec codec = EventCodec.ofRegister();

    /** The log of this database. */
    public TestLog(TestDatabase database) {
        this.register = database.registerUnpooled();
        this.keys = new KeyStore(database.keys(), MASTER);
    }

    /**
     * An event and where it goes.
     *
     * @param recordedAt real time of storing; tests choose it freely
     */
    public record Entry(String stream, Subject subject, long sequence, Event event, Instant recordedAt) {

        /** An event stored long ago. */
        public Entry(String stream, Subject subject, long sequence, Event event) {
            this(stream, subject, sequence, event, LONG_AGO);
        }

        /** Id of the stored event. */
        public UUID id() {
            return UUID.nameUUIDFromBytes((stream + "#" + sequence).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
    }

    /** The keys that seal what is written here. */
    public KeyStore keys() {
        return keys;
    }

    /** A reader of this log. */
    public LogReader reader(DataSource source) {
        return new LogReader(source, codec, keys);
    }

    /** Stores events in one transaction of their own. */
    public void append(List<Entry> entries) {
        try (var writer = new Writer(register.getConnection())) {
            writer.write(entries);
            writer.commit();
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** A writer whose transactions the test holds open. */
    public Writer writer() {
        try {
            return new Writer(register.getConnection());
        } catch (SQLException fault) {
            throw new IllegalStateException(fault);
        }
    }

    /** One connection; its first write after a commit begins a transaction. */
    public final class Writer implements AutoCloseable {

        private final Connection connection;

        private Writer(Connection connection) throws SQLException {
            this.connection = connection;
            connection.setAutoCommit(false);
        }

        /** Stores events, seen by others after {@link #commit}. */
        public void write(List<Entry> entries) {
            try (var insert = connection.prepareStatement(INSERT)) {
                for (var entry : entries) {
                    var seals = DetailSeals.sealing(keys);
                    var subject = entry.subject().value();
                    var stored = codec.encode(entry.event(), subject, entry.stream(), entry.sequence(), seals);
                    keys.save(seals.made());
                    insert.setObject(1, entry.id());
                    insert.setString(2, entry.stream());
                    insert.setLong(3, entry.sequence());
                    insert.setString(4, entry.recordedAt().toString());
                    insert.setString(5, stored.name());
                    insert.setString(6, Integer.toString(stored.revision()));
                    insert.setString(7, stored.payload());
                    insert.setString(8, MetadataCodec.write(metadata(entry)));
                    insert.setString(9, subject);
                    insert.setInt(10, Bucket.of(subject));
                    insert.addBatch();
                }
                insert.executeBatch();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** Makes seen what was written. */
        public void commit() {
            try {
                connection.commit();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        /** Takes back what was written. */
        public void rollback() {
            try {
                connection.rollback();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }

        @Override
        public void close() {
            try {
                connection.close();
            } catch (SQLException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }

    /** What stands beside an entry. */
    public static EventMetadata metadata(Entry entry) {
        var subject = entry.subject().value();
        return new EventMetadata(ACTOR, Role.REGISTER, subject, Bucket.of(subject), entry.id(), entry.id());
    }
}
