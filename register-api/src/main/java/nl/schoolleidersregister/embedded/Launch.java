package nl.schoolleidersregister.embedded;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings the server of a data directory up. A server that outlived its register is gone on with; a second one on the
 * same data would destroy it. A killed server needs some tries: parts of it can take seconds to go.
 */
final class Launch {

    private static final Logger LOG = LoggerFactory.getLogger(Launch.class);
    // What a killed server leaves in memory goes within seconds; a start that then still fails is a fault.
    private static final Duration PATIENCE_WITH_STARTS = Duration.ofSeconds(20);
    // Replaying the log after a crash takes as long as it takes, and is seen to run.
    private static final Duration PATIENCE_WITH_RECOVERY = Duration.ofMinutes(10);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(100);
    private static final RandomGenerator RANDOM = new SecureRandom();
    // SQLSTATE classes: no connection, too many sessions (the killed register's), server starting or stopping
    private static final Set<String> PASSING = Set.of("08", "53", "57");

    private final Cluster cluster;
    private KeptSettings settings;

    Launch(Cluster cluster, KeptSettings settings) {
        this.cluster = cluster;
        this.settings = settings;
    }

    /** The server is up and takes our password on {@link #settings}. */
    enum Way {
        STARTED,
        GONE_ON_WITH
    }

    /** The settings with the port that the server really has. */
    KeptSettings settings() {
        return settings;
    }

    /** Tries as long as that makes sense; then refuses, with the server's last words in the log. */
    Way untilUp() {
        long begin = System.nanoTime();
        Optional<Way> up = tryOnce();
        if (up.isEmpty() && cluster.runningPostmaster().isEmpty()) {
            cluster.refuseAnotherVersion();
        }
        while (up.isEmpty()) {
            if (System.nanoTime() - begin > patience().toNanos()) {
                LOG.error("Last words of the server on {}: {}", cluster.directory(), cluster.lastWords());
                throw new NoDatabase.ServerFailed("The server on " + cluster.directory() + " does not come up.");
            }
            pause();
            up = tryOnce();
        }
        return up.get();
    }

    private Duration patience() {
        return cluster.runningPostmaster().isPresent() ? PATIENCE_WITH_RECOVERY : PATIENCE_WITH_STARTS;
    }

    private Optional<Way> tryOnce() {
        Optional<Postmaster> running = cluster.runningPostmaster();
        if (running.isEmpty()) {
            return start() ? Optional.of(Way.STARTED) : Optional.empty();
        }
        settings = settings.onPort(running.get().port());
        return isOurs() ? Optional.of(Way.GONE_ON_WITH) : Optional.empty();
    }

    private boolean start() {
        if (!LoopbackPort.isFree(settings.port())) {
            int other = LoopbackPort.choose(RANDOM);
            LOG.warn("Port {} is taken by another program; PostgreSQL moves to {}", settings.port(), other);
            settings = settings.onPort(other);
        }
        return cluster.start(settings.port());
    }

    private boolean isOurs() {
        try (Superuser superuser = Superuser.login(settings)) {
            if (superuser.worksOn(cluster.directory())) {
                superuser.endSessionsOfKilledRegister();
                return true;
            }
        } catch (SQLException e) {
            if (isPassing(e)) {
                return false;
            }
            throw notOurs(e.toString());
        }
        throw notOurs("it works on another directory");
    }

    private static boolean isPassing(SQLException e) {
        String state = e.getSQLState();
        return state != null && PASSING.contains(state.substring(0, 2));
    }

    private NoDatabase notOurs(String because) {
        return new NoDatabase.ServerFailed("A server runs for " + cluster.directory()
                + " that the passwords kept beside it do not open: " + because);
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_TRIES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NoDatabase.ServerFailed("Interrupted while waiting for the server.");
        }
    }
}
