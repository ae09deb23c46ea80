package nl.schoolleidersregister.feed.kafka;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the log goes through Kafka. How the broker is reached are Spring's own properties, {@code spring.kafka.*}.
 *
 * @param topic carries every fact, sealed; only processes of the register may read it
 * @param notifications tells outsiders that something happened
 * @param partitions of the topic of facts, when it is made here: no more processes than this share the work
 * @param group of the processes that write views
 * @param threads that write views in one process
 * @param source whose facts these are: a URN by the NL GOV profile, with the number of the organisation
 * @param link where a notification says to ask for more, before the id of the fact
 */
@ConfigurationProperties("register.kafka")
public record KafkaSettings(
        @DefaultValue("register.facts") String topic,
        @DefaultValue("register.notifications") String notifications,
        @DefaultValue("16") int partitions,
        @DefaultValue("register-views") String group,
        @DefaultValue("2") int threads,

        @DefaultValue("urn:nld:oin:00000000000000000000:systeem:schoolleidersregister")
        URI source,

        @DefaultValue("http://localhost:8080/v1/feiten") URI link) {

    Topics topics() {
        return new Topics(topic, notifications, partitions);
    }
}
