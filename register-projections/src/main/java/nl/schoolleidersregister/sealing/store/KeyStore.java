package nl.schoolleidersregister.sealing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.DataKey;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.sealing.WrappedKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of persons and of details. Plain keys are remembered for a minute at most. */
public final class KeyStore {

    /** How long a plain key may be remembered: an erasure holds everywhere within this time. */
    public static final Duration REMEMBERED = Duration.ofMinutes(1);

    private static final int MOST_PERSONS = 10_000;
    private static final int MOST_DETAILS = 100_000;

    private final JdbcClient keys;
    private final MasterKey master;
    private final Cache<String, SecretKey> persons;
    private final Cache<UUID, DataKey> details;

    /** Keys in this database, wrapped by this master key. */
    public KeyStore(DataSource keys, MasterKey master) {
        this(keys, master, Ticker.systemTicker());
    }

    KeyStore(DataSource keys, MasterKey master, Ticker ticker) {
        this.keys = JdbcClient.create(keys);
        this.master = master;
        this.persons = remembering(MOST_PERSONS, ticker);
        this.details = remembering(MOST_DETAILS, ticker);
    }

    private static <K, V> Cache<K, V> remembering(int most, Ticker ticker) {
        return Caffeine.newBuilder()
                .ticker(ticker)
                .maximumSize(most)
                .expireAfterWrite(REMEMBERED)
                .build();
    }

    /**
     * A fresh key for one detail, wrapped but not stored yet: {@link #save} it before the fact that needs it.
     *
     * @throws PersonIsErased when the person's key was destroyed
     */
    public WrappedKey wrap(DataKey key, String subject) {
        return new WrappedKey(
                key.id(), subject, Aead.seal(personKey(subject), key.key().getEncoded(), detailPlace(key.id())));
    }

    /**
     * Stores wrapped keys, in one statement and one transaction. A key whose fact never came is harmless.
     *
     * @throws PersonIsErased when the key of one of the persons was destroyed since it was remembered here, maybe by
     *     another process: what is sealed under it must not be stored
     */
    public void save(Collection<WrappedKey> wrapped) {
        if (wrapped.isEmpty()) {
            return;
        }
        var erased = keys.sql("""
                with given as (select * from unnest(?::uuid[], ?::text[], ?::text[]) as key (id, subject, wrapped)),
                live as (select subject from person_key
                    where subject in (select subject from given) and wrapped is not null),
                stored as (insert into data_key (id, subject, wrapped)
                    select id, subject, wrapped from given where subject in (select subject from live)
                    on conflict (id) do nothing)
                select distinct subject from given where subject not in (select subject from live)
                """)
                .param(wrapped.stream().map(key -> key.id().toString()).toArray(String[]::new))
                .param(wrapped.stream().map(WrappedKey::subject).toArray(String[]::new))
                .param(wrapped.stream().map(WrappedKey::wrapped).toArray(String[]::new))
                .query(String.class)
                .list();
        if (!erased.isEmpty()) {
            persons.invalidateAll(erased);
            details.invalidateAll();
            throw new PersonIsErased(erased.getFirst());
        }
    }

    /** The keys that can still be opened; what is missing was destroyed. */
    public Map<UUID, DataKey> open(Set<UUID> ids) {
        var found = new HashMap<UUID, DataKey>(details.getAllPresent(ids));
        var asked = new HashSet<>(ids);
        asked.removeAll(found.keySet());
        if (!asked.isEmpty()) {
            var wrapped = wrapped(asked);
            var owners = personKeys(
                    wrapped.stream().map(WrappedKey::subject).distinct().toList());
            for (var key : wrapped) {
                owners.getOrDefault(key.subject(), Optional.empty()).ifPresent(owner -> {
                    var opened =
                            new DataKey(key.id(), Aead.key(Aead.open(owner, key.wrapped(), detailPlace(key.id()))));
                    details.put(key.id(), opened);
                    found.put(key.id(), opened);
                });
            }
        }
        return found;
    }

    /** Destroys a person's key: whatever it sealed is unreadable from then on, within {@link #REMEMBERED}. */
    public void destroy(String subject) {
        keys.sql("update person_key set wrapped = null, destroyed_at = now() where subject = ? and wrapped is not null")
                .param(subject)
                .update();
        persons.invalidate(subject);
        details.invalidateAll();
    }

    /** Throws the key of one detail away: that detail is unreadable from then on, within {@link #REMEMBERED}. */
    public void shred(UUID id) {
        keys.sql("delete from data_key where id = ?").param(id).update();
        details.invalidate(id);
    }

    /**
     * Only keys whose person's key is there now: with a remembered one a detail could be opened, and remembered in its
     * turn, long after the destruction by another process.
     */
    private List<WrappedKey> wrapped(Set<UUID> ids) {
        return keys.sql("""
                select d.id, d.subject, d.wrapped from data_key d join person_key p on p.subject = d.subject
                where d.id = any(?::uuid[]) and p.wrapped is not null
                """)
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> new WrappedKey(
                        row.getObject("id", UUID.class), row.getString("subject"), row.getString("wrapped")))
                .list();
    }

    private SecretKey personKey(String subject) {
        var known = persons.getIfPresent(subject);
        return known != null
                ? known
                : personKeys(List.of(subject))
                        .getOrDefault(subject, Optional.empty())
                        .or(() -> create(subject))
                        .orElseThrow(() -> new PersonIsErased(subject));
    }

    /** Subjects with a key map to it, subjects whose key is destroyed or was never made map to nothing. */
    private Map<String, Optional<SecretKey>> personKeys(List<String> subjects) {
        var found = new HashMap<String, Optional<SecretKey>>();
        persons.getAllPresent(subjects).forEach((subject, key) -> found.put(subject, Optional.of(key)));
        var asked =
                subjects.stream().filter(subject -> !found.containsKey(subject)).toArray(String[]::new);
        if (asked.length > 0) {
            keys.sql("select subject, wrapped from person_key where subject = any(?) and wrapped is not null")
                    .param(asked)
                    .query(row -> {
                        var subject = row.getString("subject");
                        var key = Aead.key(Aead.open(master.key(), row.getString("wrapped"), personPlace(subject)));
                        persons.put(subject, key);
                        found.put(subject, Optional.of(key));
                    });
        }
        return found;
    }

    /** Makes a key unless one was made, also by somebody else at this moment, or was destroyed. */
    private Optional<SecretKey> create(String subject) {
        keys.sql("insert into person_key (subject, wrapped_by, wrapped) values (?, ?, ?) on conflict do nothing")
                .params(
                        subject,
                        master.id(),
                        Aead.seal(master.key(), Aead.newKey().getEncoded(), personPlace(subject)))
                .update();
        return personKeys(List.of(subject)).getOrDefault(subject, Optional.empty());
    }

    private static byte[] personPlace(String subject) {
        return ("person|" + subject).getBytes(UTF_8);
    }

    private static byte[] detailPlace(UUID id) {
        return ("detail|" + id).getBytes(UTF_8);
    }

    /** Nothing can be recorded about a person whose key was destroyed. */
    public static final class PersonIsErased extends RuntimeException {

        PersonIsErased(String subject) {
            super("The key of " + subject + " was destroyed; nothing can be recorded about this person");
        }
    }
}
