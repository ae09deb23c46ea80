package nl.schoolleidersregister.embedded;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Base64;
import nl.schoolleidersregister.databases.Databases;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of the register's own, for trying out and for a small register. It keeps its data, programs, passwords
 * and port in one directory, which can be moved as a whole while it is stopped.
 */
public final class EmbeddedPostgresql implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresql.class);
    private static final int PASSWORD_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DirectoryLock lock;
    private final Cluster cluster;
    private final KeptSettings settings;

    private EmbeddedPostgresql(DirectoryLock lock, Cluster cluster, KeptSettings settings) {
        this.lock = lock;
        this.cluster = cluster;
        this.settings = settings;
    }

    /**
     * The server of the directory, up and with its roles and databases; all of it is made when it was not there. A
     * server that a killed register left behind is gone on with.
     *
     * @throws NoDatabase when another register uses the directory, or no server can run here
     */
    public static EmbeddedPostgresql start(Path directory) {
        return start(directory, directory.resolve("binaries"));
    }

    /**
     * The same, with PostgreSQL's programs in another directory, that several registers can share.
     *
     * @param binaries where the programs are, or are unpacked when they are not
     */
    public static EmbeddedPostgresql start(Path directory, Path binaries) {
        Path home = PrivateFiles.directory(directory);
        DirectoryLock lock = DirectoryLock.take(home);
        try {
            return start(home, PrivateFiles.directory(binaries), lock);
        } catch (RuntimeException | Error failure) {
            lock.close();
            throw failure;
        }
    }

    private static EmbeddedPostgresql start(Path home, Path binaries, DirectoryLock lock) {
        long begin = System.nanoTime();
        Path programs = ServerBinaries.unpackedIn(binaries);
        Cluster cluster = new Cluster(home, Programs.in(programs));
        Launch launch = new Launch(cluster, settings(home, cluster));
        Launch.Way way = launch.untilUp();
        if (way == Launch.Way.STARTED && binaries.startsWith(home)) {
            ServerBinaries.removeOthers(programs);
        }
        complete(home, cluster, launch.settings());
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        LOG.info("PostgreSQL in {} {} in {} ms: {}", home, way, took.toMillis(), launch.settings());
        return new EmbeddedPostgresql(lock, cluster, launch.settings());
    }

    private static KeptSettings settings(Path home, Cluster cluster) {
        if (!KeptSettings.existIn(home)) {
            if (cluster.exists()) {
                throw new NoDatabase.ServerFailed(home + " has data, but the file with its passwords is gone.");
            }
            KeptSettings.fresh(LoopbackPort.choose(RANDOM), EmbeddedPostgresql::password)
                    .writeTo(home);
        }
        KeptSettings settings = KeptSettings.readFrom(home);
        cluster.make(settings.password(Role.POSTGRES));
        return settings;
    }

    private static String password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void complete(Path home, Cluster cluster, KeptSettings settings) {
        try (Superuser superuser = Superuser.login(settings)) {
            if (!settings.equals(KeptSettings.readFrom(home))) {
                settings.writeTo(home);
            }
            superuser.makeRolesAndDatabases(settings);
        } catch (SQLException e) {
            cluster.stop();
            throw new NoDatabase.ServerFailed(
                    "The roles and databases on " + cluster.directory() + " cannot be made: " + e.getMessage());
        } catch (RuntimeException failure) {
            cluster.stop();
            throw failure;
        }
    }

    /** Where the register and its keys are in this server, and who may log in. */
    public Databases databases() {
        return new Databases(
                settings.login(Role.REGISTER_OWNER, Superuser.REGISTER),
                settings.login(Role.REGISTER_APP, Superuser.REGISTER),
                settings.login(Role.KEYS_OWNER, Superuser.KEYS),
                settings.login(Role.KEYS_APP, Superuser.KEYS));
    }

    /** Stops the server, also one that was gone on with, and frees the directory. */
    @Override
    public void close() {
        try {
            cluster.stop();
        } finally {
            lock.close();
        }
    }
}
