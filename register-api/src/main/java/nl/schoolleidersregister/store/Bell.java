package nl.schoolleidersregister.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Tells the other processes on this database that something was stored, and hears it of them, through PostgreSQL's own
 * notifications. It only saves waiting: whoever does not hear it looks by itself within a second. It rings after the
 * commit, because a notification in the writer's own transaction would make the commits of all processes wait for each
 * other.
 */
public final class Bell implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Bell.class);
    private static final String CHANNEL = "register_log";
    private static final int LISTEN_MS = 1_000;
    private static final long AFTER_FAULT_MS = 1_000;

    /** Under load one ring is for all that was stored meanwhile. */
    private static final long BETWEEN_RINGS_MS = 5;

    private static final Duration LONGEST_CLOSE = Duration.ofSeconds(5);

    private final DataSource ear;
    private final JdbcClient hand;
    private final Runnable heard;
    private final Semaphore rung = new Semaphore(0);
    private final CountDownLatch closing = new CountDownLatch(1);

    /** The session that listens; its number is how this process knows its own ringing. */
    private volatile int session;

    private @Nullable Thread listener;
    private @Nullable Thread ringer;

    /**
     * A bell; {@link #start} sets it to work.
     *
     * @param ear for one connection that listens all the time; must not come from a pool that others use
     * @param hand for short statements
     * @param heard another process stored something
     */
    public Bell(DataSource ear, DataSource hand, Runnable heard) {
        this.ear = ear;
        this.hand = JdbcClient.create(hand);
        this.heard = heard;
    }

    /** Starts to listen. */
    public void start() {
        listener = Thread.ofPlatform().name("bell-listens").daemon().start(this::listen);
        ringer = Thread.ofPlatform().name("bell-rings").daemon().start(this::ringOn);
    }

    /** This process stored something. */
    public void ring() {
        rung.release();
    }

    private void ringOn() {
        while (!isClosing()) {
            try {
                rung.acquire();
                rung.drainPermits();
                if (!isClosing()) {
                    hand.sql("select pg_notify(?, ?)")
                            .params(CHANNEL, Integer.toString(session))
                            .query((_, _) -> true)
                            .list();
                    pause(BETWEEN_RINGS_MS);
                }
            } catch (DataAccessException fault) {
                LOG.debug("The bell did not ring; others look by themselves", fault);
                pause(AFTER_FAULT_MS);
            } catch (InterruptedException _) {
                closing.countDown();
            }
        }
    }

    private void listen() {
        while (!isClosing()) {
            try (var connection = ear.getConnection()) {
                listen(connection);
            } catch (SQLException fault) {
                LOG.warn("Nothing is heard of other processes: {}", fault.getMessage());
                pause(AFTER_FAULT_MS);
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        var open = connection.unwrap(PGConnection.class);
        session = open.getBackendPID();
        try (var listens = connection.createStatement()) {
            listens.execute("listen " + CHANNEL);
        }
        while (!isClosing()) {
            var news = open.getNotifications(LISTEN_MS);
            if (news != null && Arrays.stream(news).anyMatch(this::isOfAnother)) {
                heard.run();
            }
        }
    }

    private boolean isOfAnother(PGNotification news) {
        return !news.getParameter().equals(Integer.toString(session));
    }

    private void pause(long millis) {
        try {
            closing.await(millis, TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            closing.countDown();
        }
    }

    private boolean isClosing() {
        return closing.getCount() == 0;
    }

    /** Rings and listens no more. */
    @Override
    public void close() {
        closing.countDown();
        rung.release();
        for (var thread : new @Nullable Thread[] {ringer, listener}) {
            try {
                if (thread != null && !thread.join(LONGEST_CLOSE)) {
                    LOG.warn("{} does not end", thread.getName());
                }
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
