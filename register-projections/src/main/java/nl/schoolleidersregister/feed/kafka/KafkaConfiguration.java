package nl.schoolleidersregister.feed.kafka;

import javax.sql.DataSource;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.feed.DistantFeed;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.feed.Rebuilds;
import nl.schoolleidersregister.feed.store.Publication;
import nl.schoolleidersregister.feed.store.Views;
import nl.schoolleidersregister.log.LogReader;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The log goes to Kafka from here, and the views are written elsewhere: {@code register.feed=kafka}. In a process that
 * writes views ({@code register.process=projections}) there is no publisher.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "register.feed", havingValue = "kafka")
@EnableConfigurationProperties({KafkaProperties.class, KafkaSettings.class})
public class KafkaConfiguration {

    @Bean
    KafkaClients kafkaClients(KafkaProperties properties) {
        return new KafkaClients(
                properties.buildAdminProperties(),
                properties.buildProducerProperties(),
                properties.buildConsumerProperties());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    DistantFeed distantFeed(Views views, Rebuilds rebuilds) {
        return new DistantFeed(views, rebuilds.projections());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnProperty(name = "register.process", havingValue = "api", matchIfMissing = true)
    Publisher publisher(
            LogReader log,
            DataSource register,
            KafkaClients clients,
            KafkaSettings settings,
            Feed feed,
            Rebuilds rebuilds) {
        rebuilds.resume();
        var publisher = publisher(log, register, clients, settings);
        feed.alsoWake(publisher::wake);
        return publisher;
    }

    /** A publisher; {@link Publisher#start} sets it to work. */
    public static Publisher publisher(
            LogReader log, DataSource register, KafkaClients clients, KafkaSettings settings) {
        return new Publisher(
                log,
                new Publication(register, settings.topic()),
                new OneAtATime(register, OneAtATime.PUBLISHING),
                settings.topics(),
                new Messages(settings.source()),
                new Notices(settings.notifications(), settings.source(), settings.link()),
                clients);
    }
}
