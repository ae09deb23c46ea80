package nl.schoolleidersregister.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evidence.FileSize;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.DataKey;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Contents of files, sealed piece by piece. A content is written before the fact that names it; one whose fact never
 * came, or was followed by a withdrawal, is thrown away by and by.
 */
public final class Contents {

    /** Longest piece in bytes, before it is sealed: what one reader or writer has in memory. */
    static final int PIECE = 1024 * 1024;

    /** How long a content may wait for its fact. */
    static final Duration WAITS = Duration.ofDays(1);

    private final JdbcClient register;
    private final TransactionTemplate transaction;
    private final KeyStore keys;
    private final Clock clock;

    Contents(DataSource register, KeyStore keys, Clock clock) {
        this.register = JdbcClient.create(register);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(register));
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Seals a content and keeps it.
     *
     * @param size exactly as many bytes as the stream gives
     * @throws KeyStore.PersonIsErased when the person's key was destroyed
     */
    public void put(ContentPlace place, FileSize size, InputStream content) {
        var key = new DataKey(SortableIdentifiers.next(), Aead.newKey());
        keys.save(List.of(keys.wrap(key, place.dossier().toString())));
        var pieces = pieces(size);
        transaction.executeWithoutResult(_ -> {
            register.sql("insert into evidence_content (evidence, stream, data_key, pieces, stored_at)"
                            + " values (?, ?, ?, ?, ?)")
                    .params(place.evidence().value(), place.stream(), key.id(), pieces, now())
                    .update();
            seal(place, key.key(), pieces, size, content);
        });
    }

    private static int pieces(FileSize size) {
        return (int) Math.ceilDiv(size.bytes(), PIECE);
    }

    private void seal(ContentPlace place, SecretKey key, int pieces, FileSize size, InputStream content) {
        var piece = new byte[PIECE];
        var left = size.bytes();
        for (var number = 0; number < pieces; number++) {
            var length = (int) Math.min(PIECE, left);
            read(content, piece, length);
            register.sql("insert into evidence_piece (evidence, number, sealed) values (?, ?, ?)")
                    .params(place.evidence().value(), number)
                    .param(Aead.sealBytes(key, piece, length, place.bytes(number, pieces)))
                    .update();
            left -= length;
        }
    }

    private static void read(InputStream content, byte[] into, int length) {
        try {
            if (content.readNBytes(into, 0, length) != length) {
                throw new IllegalStateException("A file is shorter than it was");
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** What is kept of a content. */
    private record Kept(UUID key, int pieces) {}

    /** A content that can be opened; nothing once it, or a key it needs, was destroyed. */
    public Optional<Opened> open(ContentPlace place) {
        return register.sql("select data_key, pieces from evidence_content where evidence = ?")
                .param(place.evidence().value())
                .query((row, _) -> new Kept(row.getObject("data_key", UUID.class), row.getInt("pieces")))
                .optional()
                .flatMap(kept -> Optional.ofNullable(
                                keys.open(Set.of(kept.key())).get(kept.key()))
                        .map(key -> new Opened(place, key.key(), kept.pieces())));
    }

    /** A content on its way out, piece by piece. */
    public final class Opened {

        private final ContentPlace place;
        private final SecretKey key;
        private final int pieces;

        private Opened(ContentPlace place, SecretKey key, int pieces) {
            this.place = place;
            this.key = key;
            this.pieces = pieces;
        }

        /**
         * Writes the content.
         *
         * @throws Aead.BrokenSeal when a piece is not what was sealed in its place
         */
        public void writeTo(OutputStream out) throws IOException {
            for (var number = 0; number < pieces; number++) {
                out.write(Aead.openBytes(key, sealed(number), place.bytes(number, pieces)));
            }
        }

        private byte[] sealed(int number) {
            return register.sql("select sealed from evidence_piece where evidence = ? and number = ?")
                    .params(place.evidence().value(), number)
                    .query((row, _) -> row.getBytes("sealed"))
                    .single();
        }
    }

    /** Destroys a content: its key first, so that copies elsewhere cannot be read either. */
    public void destroy(UUID evidence) {
        register.sql("select data_key from evidence_content where evidence = ?")
                .param(evidence)
                .query(UUID.class)
                .optional()
                .ifPresent(key -> {
                    keys.shred(key);
                    register.sql("delete from evidence_content where evidence = ?")
                            .param(evidence)
                            .update();
                });
    }

    /** Destroys what nothing names any more. The log is asked, not a view: a view may be empty while it is rebuilt. */
    void tidy() {
        register.sql("""
                select evidence from evidence_content c where stored_at < ?
                and (not exists (select from domain_event_entry e where e.aggregate_identifier = c.stream
                        and e.payload_type = 'evidence.attached'
                        and e.payload::jsonb ->> 'evidence' = c.evidence::text)
                    or exists (select from domain_event_entry e where e.aggregate_identifier = c.stream
                        and e.payload_type = 'evidence.withdrawn'
                        and e.payload::jsonb ->> 'evidence' = c.evidence::text))
                """).param(now().minus(WAITS)).query(UUID.class).list().forEach(this::destroy);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
