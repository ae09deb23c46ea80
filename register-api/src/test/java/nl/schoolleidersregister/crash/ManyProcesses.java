package nl.schoolleidersregister.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.backup.Database;
import nl.schoolleidersregister.feed.process.Projections;
import nl.schoolleidersregister.sealing.MasterKey;

/** The whole shape: a server for the register and one for the keys, a broker, two of the API, two that write views. */
final class ManyProcesses implements AutoCloseable {

    /** The key that wraps all keys, in this test. */
    static final MasterKey MASTER = MasterKey.ofBase64("1", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=");

    private static final String MASTER_KEY = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final int NODES = 2;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Database register;
    private final Database keys;
    private final Broker broker;
    private final List<Integer> ports = new ArrayList<>();
    private final List<JvmProcess> nodes = new ArrayList<>();
    private final List<JvmProcess> writers = new ArrayList<>();

    ManyProcesses(Path directory) throws InterruptedException {
        register = Database.made(directory.resolve("register"), "register", "max_connections=200");
        keys = Database.made(directory.resolve("keys"), "keys");
        broker = new Broker(directory.resolve("broker"));
        for (var number = 0; number < NODES; number++) {
            var port = Ports.free();
            ports.add(port);
            var api = settings(port);
            api.addAll(
                    List.of("--register.feed=kafka", "--register.demo.leaders=0", "--register.pepper=" + MASTER_KEY));
            nodes.add(new JvmProcess(
                    directory.resolve("api-" + number + ".log"),
                    "320m",
                    Register.class.getName(),
                    api,
                    () -> answers(port, "/")));
            var health = Ports.free();
            writers.add(new JvmProcess(
                    directory.resolve("projections-" + number + ".log"),
                    "256m",
                    Projections.class.getName(),
                    settings(health),
                    () -> answers(health, "/actuator/health")));
        }
        // The first makes the tables and the people of the demo; the others find them.
        nodes.getFirst().start();
        nodes.getFirst().awaitUp();
        startAll();
    }

    private void startAll() throws InterruptedException {
        writers.forEach(JvmProcess::start);
        nodes.subList(1, NODES).forEach(JvmProcess::start);
        awaitAll();
    }

    /** Waits until all answer. */
    void awaitAll() throws InterruptedException {
        for (var one : nodes) {
            one.awaitUp();
        }
        for (var one : writers) {
            one.awaitUp();
        }
    }

    private List<String> settings(int port) {
        return new ArrayList<>(List.of(
                "--server.port=" + port,
                "--register.database.url=" + register.server().url("register"),
                "--register.database.owner.username=" + register.owner(),
                "--register.database.owner.password=any",
                "--register.database.app.username=" + register.app(),
                "--register.database.app.password=any",
                "--register.keys.url=" + keys.server().url("keys"),
                "--register.keys.owner.username=" + keys.owner(),
                "--register.keys.owner.password=any",
                "--register.keys.app.username=" + keys.app(),
                "--register.keys.app.password=any",
                "--register.master-key=" + MASTER_KEY,
                "--spring.kafka.bootstrap-servers=" + broker.servers()));
    }

    private boolean answers(int port, String path) {
        try {
            var asked = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return http.send(asked, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Ports of the processes of the API. */
    List<Integer> ports() {
        return ports;
    }

    Database register() {
        return register;
    }

    Database keys() {
        return keys;
    }

    Broker broker() {
        return broker;
    }

    /** Kills one of the API, and starts it again. */
    void killNode(int which) throws InterruptedException {
        killed(nodes.get(which));
    }

    /** Kills one that writes views, and starts it again. */
    void killWriter(int which) throws InterruptedException {
        killed(writers.get(which));
    }

    private static void killed(JvmProcess process) throws InterruptedException {
        process.kill();
        process.start();
        process.awaitUp();
    }

    /** Kills the broker, and starts it again. */
    void killBroker() throws InterruptedException {
        broker.kill();
        broker.start();
    }

    /** Kills the server of the register, and starts it again. */
    void killDatabase() {
        register.server().kill();
        register.server().startAgain();
    }

    @Override
    public void close() {
        writers.forEach(JvmProcess::close);
        nodes.forEach(JvmProcess::close);
        broker.close();
        register.server().close();
        keys.server().close();
    }
}
