package nl.schoolleidersregister.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import nl.schoolleidersregister.access.DemoLogin;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes one thing after another, at whatever process of the API answers, and keeps a ledger of its own of what was
 * answered. What was not answered it sends again, with the same key, until it is.
 */
final class Client implements Runnable {

    private static final int CREATED = 201;
    private static final int UNAUTHORIZED = 401;
    private static final int FAULT = 500;
    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Map<Integer, String> tokens = new ConcurrentHashMap<>();
    private final List<Integer> ports;
    private final String person;
    private final Work work;
    private final BooleanSupplier goesOn;
    private final List<String> answered = new ArrayList<>();
    private @Nullable Throwable fault;

    /** What a client writes. */
    interface Work {

        /** To which it is posted. */
        String path();

        /** Where the answer has the id of what was made. */
        String id();

        /** The body of the next request; nothing when there is no more to write. */
        @Nullable
        String body(int number);

        /** A key that is its own. */
        String key(int number);
    }

    Client(List<Integer> ports, String person, Work work, BooleanSupplier goesOn) {
        this.ports = ports;
        this.person = person;
        this.work = work;
        this.goesOn = goesOn;
    }

    @Override
    public void run() {
        try {
            for (var number = 0; goesOn.getAsBoolean(); number++) {
                var body = work.body(number);
                if (body == null) {
                    return;
                }
                write(number, body);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | AssertionError found) {
            fault = found;
        }
    }

    private void write(int number, String body) throws InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        for (var attempt = number; System.nanoTime() < end; attempt++) {
            var answer = sent(ports.get(attempt % ports.size()), number, body);
            if (answer != null && answer.statusCode() == CREATED) {
                answered(JsonMapper.shared()
                        .readTree(answer.body())
                        .path(work.id())
                        .asString());
                return;
            }
            if (answer != null && answer.statusCode() < FAULT && answer.statusCode() != UNAUTHORIZED) {
                throw new AssertionError(answer.statusCode() + " " + answer.body() + " to " + body);
            }
            Thread.sleep(50);
        }
        throw new AssertionError("No answer within " + PATIENCE + " to " + body);
    }

    private synchronized void answered(String id) {
        answered.add(id);
    }

    /** What was answered so far. */
    synchronized List<String> ledger() {
        return List.copyOf(answered);
    }

    /** What went wrong other than that a process was away. */
    @Nullable
    Throwable fault() {
        return fault;
    }

    /** What it writes. */
    Work work() {
        return work;
    }

    /** The answer; nothing when there was none. */
    private @Nullable HttpResponse<String> sent(int port, int number, String body) throws InterruptedException {
        try {
            var token = tokens.computeIfAbsent(port, _ -> DemoLogin.at(port).token(person));
            var answer = http.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + work.path()))
                            .timeout(LONGEST_ANSWER)
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/json")
                            .header("Idempotency-Key", work.key(number))
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() == UNAUTHORIZED) {
                tokens.remove(port);
            }
            return answer;
        } catch (IOException | RuntimeException | AssertionError away) {
            // Killed in the middle of a login or an answer.
            tokens.remove(port);
            return null;
        }
    }
}
