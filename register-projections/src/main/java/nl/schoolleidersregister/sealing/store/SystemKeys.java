package nl.schoolleidersregister.sealing.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.MasterKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys of the system itself, one a purpose and day; thrown away when what they seal has passed its term. */
public final class SystemKeys {

    private final JdbcClient keys;
    private final MasterKey master;
    private final Clock clock;
    private final Cache<String, SecretKey> remembered;

    /** Keys in this database, wrapped by this master key. */
    public SystemKeys(DataSource keys, MasterKey master, Clock clock) {
        this(keys, master, clock, Ticker.systemTicker());
    }

    SystemKeys(DataSource keys, MasterKey master, Clock clock, Ticker ticker) {
        this.keys = JdbcClient.create(keys);
        this.master = master;
        this.clock = clock;
        this.remembered = Caffeine.newBuilder()
                .ticker(ticker)
                .expireAfterWrite(KeyStore.REMEMBERED)
                .build();
    }

    /** The key of a day; made when the day is today, nothing when it was thrown away. */
    public Optional<SecretKey> of(String purpose, LocalDate day) {
        var known = remembered.getIfPresent(purpose + day);
        if (known != null) {
            return Optional.of(known);
        }
        if (!day.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC))) {
            make(purpose, day);
        }
        return read(purpose, day);
    }

    private void make(String purpose, LocalDate day) {
        keys.sql("insert into system_key (purpose, day, wrapped_by, wrapped) values (?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        purpose,
                        day,
                        master.id(),
                        Aead.seal(master.key(), Aead.newKey().getEncoded(), place(purpose, day)))
                .update();
    }

    private Optional<SecretKey> read(String purpose, LocalDate day) {
        var key = keys.sql("select wrapped from system_key where purpose = ? and day = ?")
                .params(purpose, day)
                .query(String.class)
                .optional()
                .map(wrapped -> Aead.key(Aead.open(master.key(), wrapped, place(purpose, day))));
        key.ifPresent(found -> remembered.put(purpose + day, found));
        return key;
    }

    /** Throws away the keys of days before this one. */
    public void throwAwayBefore(String purpose, LocalDate day) {
        keys.sql("delete from system_key where purpose = ? and day < ?")
                .params(purpose, day)
                .update();
        remembered.invalidateAll();
    }

    private static byte[] place(String purpose, LocalDate day) {
        return ("system|" + purpose + "|" + day).getBytes(UTF_8);
    }
}
