package nl.schoolleidersregister.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.schoolleidersregister.Register;

/**
 * Starts the register as the README does, in an empty directory: how long until the first page, and how long from there
 * until the first leaders of the demo are there with all they learned, and until all are.
 */
public final class DemoBench {

    private static final Pattern FILLED = Pattern.compile("The demo is filled with (\\d+) of (\\d+) leaders");
    private static final int FIRST = 60;
    private static final int LONGEST_MINUTES = 5;
    private static final long POLL_MILLIS = 50;
    private static final int LONGEST_STOP_SECONDS = 30;

    private final int port;
    private final long begin;
    private final Process register;

    private DemoBench(Path directory) throws IOException {
        try (var socket = new ServerSocket(0)) {
            this.port = socket.getLocalPort();
        }
        this.begin = System.nanoTime();
        this.register = new ProcessBuilder(command(directory, port))
                .redirectErrorStream(true)
                .start();
    }

    public static void main(String[] arguments) throws Exception {
        var bench = new DemoBench(Path.of(System.getProperty("bench.directory"), "register"));
        try {
            bench.measure();
        } finally {
            bench.register.destroy();
            bench.register.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS);
        }
    }

    private static List<String> command(Path directory, int port) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                Register.class.getName(),
                "--server.port=" + port,
                "--logging.level.nl.schoolleidersregister.demo=INFO",
                "--register.embedded.directory=" + directory);
    }

    /** The first page answers before the first leaders are there: they are made when it can be asked for. */
    private void measure() throws IOException, InterruptedException {
        var reading = new Reading(register.inputReader());
        var log = Thread.ofPlatform().daemon().start(reading);
        waitForFirstPage();
        var page = seconds();
        if (!log.join(Duration.ofMinutes(LONGEST_MINUTES))) {
            throw new IllegalStateException("The demo is not filled after " + LONGEST_MINUTES + " minutes");
        }
        print("demo.first-page.seconds", page);
        print("demo.first-60.seconds", reading.first - page);
        print("demo.all.seconds", reading.all - page);
    }

    private void waitForFirstPage() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/"))
                .build();
        try (var client = HttpClient.newHttpClient()) {
            while (true) {
                try {
                    client.send(request, BodyHandlers.discarding());
                    return;
                } catch (ConnectException notYet) {
                    Thread.sleep(POLL_MILLIS);
                }
            }
        }
    }

    /** Reads what the register logs until all leaders are there. */
    private final class Reading implements Runnable {

        private final BufferedReader lines;
        private volatile double first = Double.NaN;
        private volatile double all = Double.NaN;

        Reading(BufferedReader lines) {
            this.lines = lines;
        }

        @Override
        public void run() {
            var left = lines.lines().map(FILLED::matcher).filter(Matcher::find).iterator();
            while (Double.isNaN(all) && left.hasNext()) {
                note(left.next());
            }
        }

        private void note(Matcher found) {
            var done = Integer.parseInt(found.group(1));
            if (done >= FIRST && Double.isNaN(first)) {
                first = seconds();
            }
            if (done == Integer.parseInt(found.group(2))) {
                all = seconds();
            }
        }
    }

    private double seconds() {
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void print(String name, double value) {
        System.out.printf(Locale.ROOT, "%s %.1f s%n", name, value);
    }
}
