package nl.schoolleidersregister.bench.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.policies.store.PolicyStore;
import nl.schoolleidersregister.policies.store.Reached;
import nl.schoolleidersregister.sealing.MasterKey;
import nl.schoolleidersregister.sealing.store.KeyStore;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A log of years that never were, in a register that has nothing else: what people and the office ordered, decided by
 * the register's own streams, and what its policies did about it. The views are not made. Nor is what is claimed by
 * whom, so nobody in it can log in, nor what would stand in the files that people attached.
 */
public final class GeneratedLog {

    private static final int REGION = 40;
    private static final int AT_ONCE = 2;

    private final Size size;
    private final KeyStore keys;

    private GeneratedLog(Size size, KeyStore keys) {
        this.size = size;
        this.keys = keys;
    }

    /**
     * What was made.
     *
     * @param events how many
     * @param last where the last of them stands; the policies have passed it
     */
    public record Made(long events, Position last) {}

    /**
     * Makes a history and writes it into the log.
     *
     * @param register migrated, without any fact; with the role of the application
     * @param keys database of the keys, likewise
     * @param master wraps the keys of the people; who reads the log needs the same
     * @throws IllegalArgumentException when the log holds anything
     */
    public static Made into(DataSource register, DataSource keys, MasterKey master, Size size)
            throws SQLException, IOException {
        var directory = Files.createTempDirectory("history");
        try (var copy = new LogCopy(register)) {
            var stretches = new Stretches(directory, size);
            new GeneratedLog(size, new KeyStore(keys, master)).make(stretches);
            for (var stretch = 0; stretch < stretches.count(size); stretch++) {
                copy.write(stretches.take(stretch));
            }
            leaveAsIfLived(register, copy.last(), size);
            return new Made(copy.copied(), copy.last());
        } finally {
            delete(directory);
        }
    }

    /** What a register notes beside the log: how far its policies are, which round was made, which numbers are gone. */
    private static void leaveAsIfLived(DataSource register, Position last, Size size) {
        new PolicyStore(register).reach(new Reached(last, last));
        new DayRounds(register).made(size.last(), 0, Day.startOf(size.last()));
        JdbcClient.create(register)
                .sql("select max(nextval('register_number_serial')) from generate_series(1, ?)")
                .param(size.leaders())
                .query(Integer.class)
                .single();
    }

    private void make(Stretches stretches) {
        Country country;
        try (var scribe = new Scribe(keys, stretches.new Pen(), 0)) {
            country = new Country(size, scribe);
        }
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            var regions = new ArrayList<Future<?>>();
            for (var first = 0; first < size.leaders(); first += REGION) {
                var from = first;
                regions.add(workers.submit(() -> live(country, from, stretches)));
            }
            await(regions);
        }
    }

    private void live(Country country, int first, Stretches stretches) {
        var last = Math.min(first + REGION, size.leaders());
        try (var scribe = new Scribe(keys, stretches.new Pen(), 1 + first / REGION)) {
            new Region(country, size, first / REGION, first, last, scribe).live();
        }
    }

    private static void await(List<Future<?>> regions) {
        try {
            for (var region : regions) {
                region.get();
            }
        } catch (ExecutionException fault) {
            regions.forEach(region -> region.cancel(true));
            throw new IllegalStateException("A region could not be made", fault.getCause());
        } catch (InterruptedException interrupted) {
            regions.forEach(region -> region.cancel(true));
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted", interrupted);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
