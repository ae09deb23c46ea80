package nl.schoolleidersregister.days;

import java.time.Clock;
import java.time.Duration;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.policies.PolicyRunner;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The round of the day and what makes it. */
@Configuration(proxyBeanMethods = false)
public class DaysConfiguration {

    private static final Duration LONGEST_LAG = Duration.ofMinutes(1);

    @Bean
    DayRounds dayRounds(DataSource register) {
        return new DayRounds(register);
    }

    @Bean
    DayOrders dayOrders(CommandDesk desk, Concerned concerned, DayRounds rounds, LogReader log, Clock clock) {
        return new DayOrders(desk, concerned, rounds, log, clock);
    }

    @Bean
    Abreast abreast(LogReader log, PolicyRunner policies, Feed feed) {
        return new Abreast(log, policies, feed, LONGEST_LAG);
    }

    @Bean
    DayRound dayRound(
            LogReader log,
            CommandDesk desk,
            DayOrders orders,
            DayRounds rounds,
            Abreast abreast,
            DataSource register,
            ObjectProvider<Preparation> preparations,
            ObjectProvider<DayChore> chores,
            Clock clock) {
        var lock = new OneAtATime(register, OneAtATime.DAYS);
        var first = preparations.stream().toList();
        var tidying = chores.stream().toList();
        return new DayRound(log, desk, orders, rounds, abreast, lock, first, tidying, clock);
    }

    @Bean
    DayWatch dayWatch(DayRound round) {
        return new DayWatch(round);
    }
}
