package nl.schoolleidersregister.access.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.SecretKey;
import javax.sql.DataSource;
import nl.schoolleidersregister.sealing.Aead;
import nl.schoolleidersregister.sealing.store.SystemKeys;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.session.MapSession;
import org.springframework.session.SessionRepository;
import org.springframework.session.UuidSessionIdGenerator;

/**
 * Sessions in the database, a row each, looked up at every request, so that a log-out holds everywhere at once. What is
 * in one is sealed under a key of its day that is thrown away when no session can be of that day any more. The database
 * tells the time here: processes must agree on who was away too long.
 */
public final class SharedSessions implements SessionRepository<SharedSession> {

    private static final Logger LOG = LoggerFactory.getLogger(SharedSessions.class);
    private static final String PURPOSE = "login-session";

    private final JdbcClient register;
    private final SystemKeys keys;
    private final Duration longestAway;

    /**
     * Sessions in this database.
     *
     * @param keys by real time, as the days here are
     * @param longestAway who asks for nothing for so long is logged out
     */
    public SharedSessions(DataSource register, SystemKeys keys, Duration longestAway) {
        this.register = JdbcClient.create(register);
        this.keys = keys;
        this.longestAway = longestAway;
    }

    @Override
    public SharedSession createSession() {
        var session = new MapSession(UuidSessionIdGenerator.getInstance());
        session.setMaxInactiveInterval(longestAway);
        return SharedSession.fresh(session);
    }

    /** A session that was ended meanwhile, at whatever process, stays ended: only a new one gets a row. */
    @Override
    public void save(SharedSession session) {
        var stored = session.stored();
        if (stored == null) {
            insert(session);
        } else if (session.isChanged()) {
            update(session, stored);
        } else if (session.isSeenAgain()) {
            register.sql("update login_session set seen_at = now() where id = ?")
                    .param(hash(stored))
                    .update();
        } else {
            return;
        }
        session.wasStored();
    }

    private void insert(SharedSession session) {
        register.sql("insert into login_session (id, day, content) values (?, ?, ?)")
                .params(hash(session.getId()), session.day(), sealed(session))
                .update();
    }

    private void update(SharedSession session, String stored) {
        register.sql("update login_session set id = ?, day = ?, content = ?, seen_at = now() where id = ?")
                .params(hash(session.getId()), session.day(), sealed(session), hash(stored))
                .update();
    }

    /** What is in a row. */
    private record Row(LocalDate day, String content, OffsetDateTime began, OffsetDateTime seen) {}

    @Override
    public @Nullable SharedSession findById(String id) {
        return register.sql("select day, content, began_at, seen_at from login_session"
                        + " where id = ? and seen_at > now() - make_interval(secs => ?)")
                .params(hash(id), longestAway.toSeconds())
                .query((row, _) -> new Row(
                        row.getObject("day", LocalDate.class),
                        row.getString("content"),
                        row.getObject("began_at", OffsetDateTime.class),
                        row.getObject("seen_at", OffsetDateTime.class)))
                .optional()
                .flatMap(row -> opened(id, row))
                .orElse(null);
    }

    @Override
    public void deleteById(String id) {
        register.sql("delete from login_session where id = ?").param(hash(id)).update();
    }

    /** Forgets sessions of who was away too long, and the keys that none of the others needs. */
    public void forget() {
        register.sql("delete from login_session where seen_at < now() - make_interval(secs => ?)")
                .param(longestAway.toSeconds())
                .update();
        register.sql("select coalesce(min(day), current_date) - 1 from login_session")
                .query(LocalDate.class)
                .optional()
                .ifPresent(before -> keys.throwAwayBefore(PURPOSE, before));
    }

    private String sealed(SharedSession session) {
        var attributes = new HashMap<String, Object>();
        session.getAttributeNames().forEach(name -> attributes.put(name, session.getRequiredAttribute(name)));
        var bytes = new ByteArrayOutputStream();
        try (var out = new ObjectOutputStream(bytes)) {
            out.writeObject(attributes);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A session holds what cannot be stored", unwritable);
        }
        return Aead.seal(key(session.day()).orElseThrow(), bytes.toByteArray(), place(session.getId()));
    }

    /** One that cannot be read, because its key is gone or this version has other classes, is no session. */
    private Optional<SharedSession> opened(String id, Row row) {
        return key(row.day())
                .flatMap(key -> read(Aead.open(key, row.content(), place(id))))
                .map(attributes -> {
                    var session = new MapSession(id);
                    session.setCreationTime(row.began().toInstant());
                    session.setLastAccessedTime(row.seen().toInstant());
                    session.setMaxInactiveInterval(longestAway);
                    attributes.forEach((name, value) -> session.setAttribute(name, value));
                    return SharedSession.found(session);
                });
    }

    /** Only what this register sealed itself comes here, so no stranger's classes are read. */
    @SuppressWarnings("unchecked") // as it was written
    private static Optional<Map<String, Object>> read(byte[] bytes) {
        try (var in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            return Optional.of((Map<String, Object>) in.readObject());
        } catch (IOException | ClassNotFoundException unreadable) {
            LOG.info("A session of another version ends: {}", unreadable.toString());
            return Optional.empty();
        }
    }

    private Optional<SecretKey> key(LocalDate day) {
        return keys.of(PURPOSE, day);
    }

    private static byte[] place(String id) {
        return (PURPOSE + "|" + HexFormat.of().formatHex(hash(id))).getBytes(UTF_8);
    }

    private static byte[] hash(String id) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(id.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
