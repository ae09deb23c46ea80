package nl.schoolleidersregister.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Pattern;

/** The yardstick: PostgreSQL's own load tool inserting an event row and an answer row a transaction, 16 clients. */
final class Pgbench {

    private static final Pattern TPS = Pattern.compile("tps = ([0-9.]+)");

    private final BenchServer server;
    private final Path script;

    Pgbench(BenchServer server) throws IOException, SQLException {
        this.server = server;
        this.script = server.directory().resolve("insert.sql");
        server.execute(
                "register",
                List.of(
                        "create table bench_event (like domain_event_entry including all)",
                        "create table bench_answer (like command_answer including all)"));
        // The same columns and lengths as earned points of the commands, in one statement and one transaction.
        Files.writeString(script, """
                with facts as (
                    insert into bench_event (event_identifier, aggregate_identifier, sequence_number, type, time_stamp,
                        payload_type, payload_revision, payload, meta_data, subject, bucket, era)
                    values (gen_random_uuid(), 'registration:' || gen_random_uuid(), 1, 'Registration',
                        '2026-01-01T00:00:00.000Z', 'registration.pe-points-earned', '1', repeat('x', 307),
                        repeat('x', 229), gen_random_uuid()::text, 1, 1))
                insert into bench_answer (client, key, request, answer)
                values ('bench', gen_random_uuid()::text, decode(repeat('00', 32), 'hex'), repeat('x', 117));
                """, UTF_8);
    }

    double run(int seconds) throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        server.pgbench().toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        "16",
                        "-j",
                        "2",
                        "-T",
                        Integer.toString(seconds),
                        "-f",
                        script.toString(),
                        "-h",
                        "127.0.0.1",
                        "-p",
                        Integer.toString(server.port()),
                        "-U",
                        "postgres",
                        "register")
                .redirectErrorStream(true)
                .start();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        var tps = TPS.matcher(output);
        if (process.waitFor() != 0 || !tps.find()) {
            throw new IllegalStateException("pgbench failed: " + output);
        }
        return Double.parseDouble(tps.group(1));
    }
}
