package nl.schoolleidersregister.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A real broker in a process of its own, which keeps what it has. */
final class Broker implements AutoCloseable {

    private final int port = Ports.free();
    private final JvmProcess process;

    /** One with an empty store in this directory; it runs. */
    Broker(Path directory) throws InterruptedException {
        var settings = directory.resolve("server.properties");
        try {
            Files.createDirectories(directory);
            Files.writeString(settings, settings(Ports.free(), directory.resolve("store")));
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        var words = directory.resolve("broker.log");
        new JvmProcess(
                        words,
                        "128m",
                        "kafka.tools.StorageTool",
                        List.of("format", "-t", "MkU3OEVBNTcwNTJENDM2Qg", "-c", settings.toString()),
                        () -> true)
                .runToEnd();
        process = new JvmProcess(words, "320m", "kafka.Kafka", List.of(settings.toString()), this::answers);
        start();
    }

    private String settings(int controller, Path store) {
        return """
                process.roles=broker,controller
                node.id=1
                controller.quorum.voters=1@127.0.0.1:%2$d
                listeners=PLAINTEXT://127.0.0.1:%1$d,CONTROLLER://127.0.0.1:%2$d
                advertised.listeners=PLAINTEXT://127.0.0.1:%1$d
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                log.dirs=%3$s
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=1
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                group.initial.rebalance.delay.ms=0
                """.formatted(port, controller, store);
    }

    void start() throws InterruptedException {
        process.start();
        process.awaitUp();
    }

    private boolean answers() {
        try (var socket = new Socket()) {
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    String servers() {
        return "127.0.0.1:" + port;
    }

    void kill() throws InterruptedException {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
