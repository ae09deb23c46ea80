package nl.schoolleidersregister.draft.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.DataKey;
import nl.schoolleidersregister.sealing.Place;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Drafts, each sealed with a key of its own under the key of the person it tells about. */
public final class Drafts {

    private static final int ROUNDS = 20;
    private static final TypeReference<Map<String, List<String>>> FIELDS = new TypeReference<>() {};

    private final JdbcClient register;
    private final KeyStore keys;
    private final JsonMapper json;
    private final Clock clock;

    /** In this database. */
    public Drafts(DataSource register, KeyStore keys, JsonMapper json, Clock clock) {
        this.register = JdbcClient.create(register);
        this.keys = keys;
        this.json = json;
        this.clock = clock;
    }

    /** What is kept of a draft. */
    private record Kept(DraftKey key, UUID dataKey, String sealed, Instant savedAt, long version) {}

    /**
     * Keeps what was typed. Who else keeps the same draft at the same moment is not overwritten: the change is made
     * again on what they kept.
     *
     * @param change from what is kept to what is to be kept
     * @throws KeyStore.PersonIsErased when the person's key was destroyed
     */
    public Draft change(DraftKey key, UnaryOperator<Map<String, List<String>>> change) {
        for (var round = 0; round < ROUNDS; round++) {
            var before = kept(key);
            var fields =
                    change.apply(before.flatMap(this::open).map(Draft::fields).orElse(Map.of()));
            var saved = save(key, fields, before.map(Kept::version).orElse(0L));
            if (saved.isPresent()) {
                before.ifPresent(old -> keys.shred(old.dataKey()));
                return saved.get();
            }
        }
        throw new IllegalStateException("Others kept this draft " + ROUNDS + " times in a row");
    }

    /** Keeps it; nothing when somebody else did so after this version. */
    private Optional<Draft> save(DraftKey key, Map<String, List<String>> fields, long version) {
        var dataKey = new DataKey(SortableIdentifiers.next(), Aead.newKey());
        keys.save(List.of(keys.wrap(dataKey, key.about().toString())));
        var sealed = Aead.seal(dataKey.key(), json.writeValueAsBytes(fields), place(key));
        var now = Instant.now(clock);
        var done = register.sql("""
                insert into draft as old (kind, owner, thing, about, data_key, sealed, saved_at, version)
                values (?, ?, ?, ?, ?, ?, ?, 1)
                on conflict (kind, owner, thing) do update set data_key = excluded.data_key, sealed = excluded.sealed,
                    saved_at = excluded.saved_at, version = old.version + 1
                    where old.version = ?
                """)
                .params(
                        key.kind().name(),
                        key.owner(),
                        key.thing(),
                        key.about().value(),
                        dataKey.id(),
                        sealed,
                        OffsetDateTime.ofInstant(now, ZoneOffset.UTC),
                        version)
                .update();
        if (done == 0) {
            keys.shred(dataKey.id());
            return Optional.empty();
        }
        return Optional.of(new Draft(key.thing(), fields, now, version + 1));
    }

    /** A draft; nothing when there is none, or nobody can read it any more. */
    public Optional<Draft> find(DraftKey key) {
        return kept(key).flatMap(this::open);
    }

    /** All drafts of somebody, the latest first. */
    public List<Draft> of(DraftKind kind, UUID owner) {
        return register
                .sql("select * from draft where kind = ? and owner = ? order by saved_at desc, thing")
                .params(kind.name(), owner)
                .query(Drafts::row)
                .list()
                .stream()
                .flatMap(kept -> open(kept).stream())
                .toList();
    }

    /** Whether there is one. */
    public boolean has(DraftKey key) {
        return kept(key).isPresent();
    }

    /** Throws a draft away, its key first: copies elsewhere cannot be read either. */
    public void throwAway(DraftKey key) {
        kept(key).ifPresent(kept -> {
            keys.shred(kept.dataKey());
            register.sql("delete from draft where kind = ? and owner = ? and thing = ?")
                    .params(key.kind().name(), key.owner(), key.thing())
                    .update();
        });
    }

    private Optional<Kept> kept(DraftKey key) {
        return register.sql("select * from draft where kind = ? and owner = ? and thing = ?")
                .params(key.kind().name(), key.owner(), key.thing())
                .query(Drafts::row)
                .optional();
    }

    private static Kept row(ResultSet row, int number) throws SQLException {
        var key = new DraftKey(
                DraftKind.valueOf(row.getString("kind")),
                row.getObject("owner", UUID.class),
                row.getObject("thing", UUID.class),
                new DossierId(row.getObject("about", UUID.class)));
        return new Kept(
                key,
                row.getObject("data_key", UUID.class),
                row.getString("sealed"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant(),
                row.getLong("version"));
    }

    private Optional<Draft> open(Kept kept) {
        return Optional.ofNullable(keys.open(Set.of(kept.dataKey())).get(kept.dataKey()))
                .map(key -> Aead.open(key.key(), kept.sealed(), place(kept.key())))
                .map(plain ->
                        new Draft(kept.key().thing(), json.readValue(plain, FIELDS), kept.savedAt(), kept.version()));
    }

    /** Sealed bytes cannot be moved to another draft. */
    private static byte[] place(DraftKey key) {
        return new Place("draft." + key.kind(), key.about().toString(), key.owner() + "/" + key.thing(), 0).bytes();
    }
}
