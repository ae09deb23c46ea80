package nl.schoolleidersregister.feed.kafka;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.AdminClient;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/**
 * The topics, made where the broker has not got them.
 *
 * @param facts carries every fact, sealed
 * @param notifications tells outsiders that something happened
 * @param partitions of the topic of facts, when it is made here
 */
record Topics(String facts, String notifications, int partitions) {

    private static final long SECONDS = 30;

    /** Makes those that are not there; the broker says how often each is kept. */
    void make(Map<String, Object> settings) {
        try (var admin = AdminClient.create(settings)) {
            for (var topic : List.of(
                    new NewTopic(facts, Optional.of(partitions), Optional.empty()),
                    new NewTopic(notifications, Optional.of(1), Optional.empty()))) {
                make(admin, topic);
            }
        }
    }

    private static void make(AdminClient admin, NewTopic topic) {
        try {
            admin.createTopics(List.of(topic)).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException fault) {
            if (!(fault.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The broker does not make " + topic.name(), fault);
            }
        } catch (TimeoutException fault) {
            throw new IllegalStateException("The broker does not answer", fault);
        } catch (InterruptedException fault) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped", fault);
        }
    }
}
