package nl.schoolleidersregister.feed.process;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import nl.schoolleidersregister.databases.DatabasesConfiguration;
import nl.schoolleidersregister.databases.SettingsIncomplete;
import nl.schoolleidersregister.feed.FarBehind;
import nl.schoolleidersregister.feed.FeedConfiguration;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.feed.kafka.KafkaClients;
import nl.schoolleidersregister.feed.kafka.KafkaConfiguration;
import nl.schoolleidersregister.feed.kafka.KafkaSettings;
import nl.schoolleidersregister.feed.kafka.Receivers;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.sealing.MasterKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/**
 * Writes views from what Kafka brings, and nothing else; any number of these processes share the partitions, join and
 * leave. It has a page for its health and no other.
 *
 * <p>No component, so that the scan of another application passes it by.
 */
@EnableAutoConfiguration(
        exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class, KafkaAutoConfiguration.class})
@Import({DatabasesConfiguration.class, FeedConfiguration.class, KafkaConfiguration.class})
public class Projections {

    /** The one clock. */
    @Bean
    Clock clock() {
        return Clock.system(ZoneId.of("Europe/Amsterdam"));
    }

    @Bean
    MasterKey masterKey(
            @Value("${register.master-key:}") String given, @Value("${register.master-key-id:1}") String id) {
        if (given.isBlank()) {
            throw new SettingsIncomplete("There is no key to open personal data with.", List.of("register.master-key"));
        }
        return MasterKey.ofBase64(id, given.strip());
    }

    /** Views that have nothing yet of a long log are written before the others go on. */
    @Bean(initMethod = "start", destroyMethod = "close")
    Receivers receivers(KafkaClients clients, KafkaSettings settings, LogReader log, Views views, Rebuilds rebuilds) {
        new FarBehind(log, views, rebuilds, FarBehind.FAR).fillFirst();
        return new Receivers(clients, settings, log, views, rebuilds.projections());
    }

    @Bean
    HealthIndicator receiversHealthIndicator(Receivers receivers) {
        return () -> (receivers.areRunning() ? Health.up() : Health.down()).build();
    }

    /** Starts it; arguments are Spring Boot's ({@code --server.port=9001}). */
    public static void main(String[] arguments) {
        new SpringApplicationBuilder(Projections.class)
                .properties("spring.config.name=projections")
                .run(arguments);
    }
}
