package nl.schoolleidersregister.days;

import static nl.schoolleidersregister.shared.Moments.day;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.feed.DirectFeed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.policies.PoliciesConfiguration;
import nl.schoolleidersregister.policies.PolicyRegister;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.shared.DossierId;

/** A register in which days begin when a test says so, in one process or more; its people are in it at the start. */
final class DaysRegister implements AutoCloseable {

    /** The day on which its first process finds itself. */
    static final LocalDate START = day("2026-03-02");

    static final Duration PATIENCE = Duration.ofSeconds(20);

    private final PolicyRegister register = new PolicyRegister();
    private final List<Running> running = new ArrayList<>();
    private final DayRounds rounds = new DayRounds(register.part(DataSource.class));

    /**
     * One process of it.
     *
     * @param round what it makes rounds with
     * @param minutes whom a day concerns, as this process knows it
     */
    record Running(
            PolicyRegister register, PolicyRunner policies, DayRound round, DailyMinute minutes, TestClock clock) {

        /** It is this day, and the process looks whether it has come. */
        boolean runUntil(LocalDate day) {
            clock.moveTo(day);
            return round.runUntilToday();
        }
    }

    /** A process that has just started, on {@link #START}. */
    Running process() {
        return process(OneAtATime.DAYS, List.of(), PATIENCE);
    }

    /** The same, with a lock and preparations of its own, and how long it waits for policies and views. */
    Running process(long lock, List<Preparation> preparations, Duration patience) {
        var here = running.isEmpty() ? register : register.anotherProcess();
        var policies = here.runner(PoliciesConfiguration.policies());
        policies.start();
        var source = here.part(DataSource.class);
        var log = here.part(LogReader.class);
        var desk = here.part(CommandDesk.class);
        var clock = here.part(TestClock.class);
        var minutes = new DailyMinute(this::registered);
        var round = new DayRound(
                log,
                desk,
                new DayOrders(desk, minutes, rounds, log, clock),
                rounds,
                new Abreast(log, policies, here.part(DirectFeed.class), patience),
                new OneAtATime(source, lock),
                preparations,
                List.of(),
                clock);
        clock.moveTo(START);
        var started = new Running(here, policies, round, minutes, clock);
        running.add(started);
        return started;
    }

    DossierId registered(int number) {
        return register.registered(number);
    }

    /** By the view: whoever it does not show yet is left out. */
    private List<DossierId> registered() {
        return ask("select dossier::text from view.dossier where registered_on is not null order by dossier").stream()
                .map(id -> new DossierId(UUID.fromString(id)))
                .toList();
    }

    DayRounds rounds() {
        return rounds;
    }

    /** The days that began, in the order of the log, as they are stored. */
    List<String> days() {
        return ask("select payload from domain_event_entry where payload_type = 'day.began'"
                + " order by era, tx, global_index");
    }

    /** What days brought, as it is stored, in the order of the log. */
    List<String> brought(DossierId dossier) {
        return ask("select payload from domain_event_entry where payload_type = 'registration.pe-points-earned'"
                + " and subject = '" + dossier + "' order by era, tx, global_index");
    }

    /** How many facts there are of any kind. */
    int facts() {
        return Integer.parseInt(ask("select count(*) from domain_event_entry").getFirst());
    }

    List<String> ask(String query) {
        return register.ask(query);
    }

    @Override
    public void close() {
        running.reversed().forEach(process -> {
            process.policies().close();
            process.register().close();
        });
        if (running.isEmpty()) {
            register.close();
        }
    }
}
