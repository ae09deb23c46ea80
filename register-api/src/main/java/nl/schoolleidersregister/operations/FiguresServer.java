package nl.schoolleidersregister.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/**
 * Gives the figures to Prometheus, on a port of their own that the site's proxy does not know; there is nothing else
 * there, and nobody needs an account for it.
 */
public final class FiguresServer implements AutoCloseable {

    static final String PATH = "/actuator/prometheus";

    private static final int OK = 200;
    private static final int NOT_FOUND = 404;
    private static final int NOT_ALLOWED = 405;

    private final PrometheusMeterRegistry meters;
    private final HttpServer server;

    /** Listens from now on; port 0 stands for any that is free. */
    FiguresServer(PrometheusMeterRegistry meters, InetAddress address, int port) {
        this.meters = meters;
        try {
            server = HttpServer.create(new InetSocketAddress(address, port), 0);
        } catch (IOException taken) {
            throw new UncheckedIOException(
                    "The port for figures cannot be had: " + address + ":" + port + " (register.metrics.port)", taken);
        }
        server.createContext("/", this::answer);
        server.start();
    }

    /** Where it listens. */
    public int port() {
        return server.getAddress().getPort();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestURI().getPath().equals(PATH)) {
                exchange.sendResponseHeaders(NOT_FOUND, -1);
            } else if (exchange.getRequestMethod().equals("GET")) {
                var text = meters.scrape().getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; version=0.0.4; charset=utf-8");
                exchange.sendResponseHeaders(OK, text.length);
                exchange.getResponseBody().write(text);
            } else {
                exchange.sendResponseHeaders(NOT_ALLOWED, -1);
            }
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
