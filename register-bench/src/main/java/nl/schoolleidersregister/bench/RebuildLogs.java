package nl.schoolleidersregister.bench;

import nl.schoolleidersregister.bench.history.GeneratedLog;
import nl.schoolleidersregister.bench.history.Size;

/** Makes the logs that {@link RebuildBench} reads: one as large as asked, and one of a tenth. */
final class RebuildLogs {

    private RebuildLogs() {}

    public static void main(String[] arguments) throws Exception {
        var large = Size.given();
        var small = new Size(Math.max(1, large.leaders() / 10), large.years(), large.seed());
        var server = BenchServer.prepare();
        make(server, BenchDatabases.LARGE, large);
        server.more(BenchDatabases.SMALL);
        make(server, BenchDatabases.SMALL, small);
    }

    private static void make(BenchServer server, BenchDatabases databases, Size size) throws Exception {
        databases.migrate(server);
        try (var register = databases.register(server);
                var keys = databases.keys(server)) {
            GeneratedLog.into(register, keys, BenchDatabases.MASTER, size);
        }
    }
}
