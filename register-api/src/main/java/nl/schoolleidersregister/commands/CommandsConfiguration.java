package nl.schoolleidersregister.commands;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import java.time.Clock;
import javax.sql.DataSource;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.EventCodec;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.sealing.store.KeyStore;
import nl.schoolleidersregister.sealing.store.SystemKeys;
import nl.schoolleidersregister.store.Answers;
import nl.schoolleidersregister.store.Bell;
import nl.schoolleidersregister.store.Claims;
import nl.schoolleidersregister.store.GroupCommitEngine;
import nl.schoolleidersregister.store.SlotWriter;
import nl.schoolleidersregister.store.WriterConnection;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.caching.Cache;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Axon's parts, all declared: nothing is left to an auto-configuration that may fall back to memory. */
@EnableScheduling
@Configuration(proxyBeanMethods = false)
public class CommandsConfiguration {

    /** Streams kept in memory: all dossiers of a register of 6,000 and what is worked on beside them. */
    private static final int CACHED_STREAMS = 10_000;

    @Bean(destroyMethod = "close")
    SlotWriter slotWriter(@Qualifier("writerDataSource") DataSource source, KeyStore keys, Feed feed, Bell bell) {
        return new SlotWriter(new WriterConnection(source), keys, () -> {
            feed.wake();
            bell.ring();
        });
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    Bell bell(@Qualifier("writerDataSource") DataSource ear, DataSource register, Feed feed) {
        return new Bell(ear, register, feed::wake);
    }

    @Bean
    Answers answers(DataSource register, LogReader log, SystemKeys keys, Clock clock) {
        return new Answers(register, log, keys, clock);
    }

    @Bean
    Claims uniqueClaims(DataSource register) {
        return new Claims(register);
    }

    @Bean
    Housekeeping housekeeping(Answers answers) {
        return new Housekeeping(answers);
    }

    @Bean
    EventStore eventStore(DataSource register, SlotWriter writer, EventCodec codec, KeyStore keys, Answers answers) {
        return EmbeddedEventStore.builder()
                .storageEngine(GroupCommitEngine.on(register, writer, codec, keys, answers))
                .build();
    }

    @Bean
    Cache streamCache() {
        return new StrongCache(CACHED_STREAMS);
    }

    @Bean
    CommandBus commandBus() {
        return SimpleCommandBus.builder().build();
    }

    @Bean
    CommandGateway commandGateway(CommandBus bus) {
        return DefaultCommandGateway.builder().commandBus(bus).build();
    }

    @Bean
    CommandDesk commandDesk(
            CommandBus bus,
            CommandGateway gateway,
            EventStore store,
            Cache cache,
            Answers answers,
            ObjectProvider<MeterRegistry> meters,
            ObjectProvider<Gathering<?>> gatherings) {
        var times = new OrderTimes(meters.getIfAvailable(CompositeMeterRegistry::new));
        return new CommandDesk(bus, gateway, store, cache, answers, times, gatherings::stream);
    }
}
