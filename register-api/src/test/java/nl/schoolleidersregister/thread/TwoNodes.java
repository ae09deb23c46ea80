package nl.schoolleidersregister.thread;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.Register;
import nl.schoolleidersregister.access.DemoLogin;
import nl.schoolleidersregister.access.FreshRegister;
import nl.schoolleidersregister.days.TestClock;
import nl.schoolleidersregister.testing.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two processes of the register on one database, each on a port of its own. They share no memory but the test's. */
final class TwoNodes implements AutoCloseable {

    private final List<Node> nodes;

    /** One of them. */
    record Node(ConfigurableApplicationContext context) {

        int port() {
            return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        }

        DemoLogin login() {
            return DemoLogin.at(port());
        }

        <P> P part(Class<P> type) {
            return context.getBean(type);
        }
    }

    /** Starts both; the demo's people are in. */
    TwoNodes(String... settings) {
        var database = TestDatabase.fresh();
        var one = started(database, settings);
        DemoIsThere.registered(one.part(JdbcClient.class));
        nodes = List.of(one, started(database, settings));
    }

    private static Node started(TestDatabase database, String... settings) {
        return new Node(new SpringApplicationBuilder(Register.class, TestClock.class)
                .initializers(FreshRegister.on(database))
                .run(Stream.concat(Stream.of("--server.port=0"), Stream.of(settings))
                        .toArray(String[]::new)));
    }

    Node one() {
        return nodes.getFirst();
    }

    Node other() {
        return nodes.getLast();
    }

    /** By turns the one and the other. */
    Node turn(int number) {
        return nodes.get(number % nodes.size());
    }

    @Override
    public void close() {
        nodes.forEach(node -> node.context().close());
    }
}
