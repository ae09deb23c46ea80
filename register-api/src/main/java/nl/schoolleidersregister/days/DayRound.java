package nl.schoolleidersregister.days;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.databases.OneAtATime;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.day.DayCommand.BeginDay;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.day.DaysFollowEachOther;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.shared.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;

/**
 * Makes the round of every day after the last one that began, up to today, one by one and one process at a time. A
 * round that broke off is made again from its beginning, which changes nothing for who had their turn.
 */
public final class DayRound {

    private static final Logger LOG = LoggerFactory.getLogger(DayRound.class);

    private final LogReader log;
    private final CommandDesk desk;
    private final DayOrders orders;
    private final DayRounds rounds;
    private final Abreast abreast;
    private final OneAtATime lock;
    private final List<Preparation> preparations;
    private final List<DayChore> chores;
    private final Clock clock;
    private final ReentrantLock turn = new ReentrantLock();
    private volatile boolean stopping;

    DayRound(
            LogReader log,
            CommandDesk desk,
            DayOrders orders,
            DayRounds rounds,
            Abreast abreast,
            OneAtATime lock,
            List<Preparation> preparations,
            List<DayChore> chores,
            Clock clock) {
        this.log = log;
        this.desk = desk;
        this.orders = orders;
        this.rounds = rounds;
        this.abreast = abreast;
        this.lock = lock;
        this.preparations = List.copyOf(preparations);
        this.chores = List.copyOf(chores);
        this.clock = clock;
    }

    /**
     * Makes the rounds that are due. Nothing at all is done when today's was made; otherwise what failed before is
     * tried again first. When it comes back, the views show what came of it.
     *
     * @return whether today's round was made; false while another process makes it, or before the first day may begin
     */
    public boolean runUntilToday() {
        return inTurn(today -> rounds.isMade(today) || alone(() -> run(today)));
    }

    /** The same, and what failed before is tried again in any case: a start may have brought what mends it. */
    boolean runAfterStart() {
        return inTurn(today -> alone(() -> rounds.isMade(today) ? giveAgain() : run(today)));
    }

    /** Within this process one waits for the other: who asks for a round finds it made. */
    private boolean inTurn(Predicate<LocalDate> work) {
        turn.lock();
        try {
            return work.test(Day.byTheRegister(Instant.now(clock)).today());
        } finally {
            turn.unlock();
        }
    }

    private boolean alone(BooleanSupplier work) {
        if (!lock.isHere()) {
            return false;
        }
        try {
            return work.getAsBoolean();
        } finally {
            lock.close();
        }
    }

    private boolean run(LocalDate today) {
        var last = lastBegun();
        if (last.isEmpty() && !preparations.stream().allMatch(Preparation::isDone)) {
            return false;
        }
        giveAgain();
        last.filter(day -> !rounds.isMade(day)).ifPresent(this::makeRound);
        var day = last.map(before -> before.plusDays(1)).orElse(today);
        while (!day.isAfter(today)) {
            // The lock goes with its connection: before each day it is asked for again.
            if (stopping || !lock.isHere() || !begin(day)) {
                return false;
            }
            makeRound(day);
            day = day.plusDays(1);
        }
        abreast.await();
        return true;
    }

    private Optional<LocalDate> lastBegun() {
        return log.latest(Day.STREAM).map(logged -> switch (logged.event()) {
            case DayBegan began -> began.day();
            default -> throw new IllegalStateException("No day began at " + logged.position());
        });
    }

    /** Begins a day; false for one that another process left behind, where this one lost the lock. */
    private boolean begin(LocalDate day) {
        abreast.await();
        try {
            desk.send(new BeginDay(day, Day.byTheRegister(Instant.now(clock))), Ask.PLAIN);
            return true;
        } catch (RuleViolated refused) {
            if (refused.rule() instanceof DaysFollowEachOther) {
                LOG.warn("Another process went on while this one came to {}", day);
                return false;
            }
            throw refused;
        }
    }

    private void makeRound(LocalDate day) {
        abreast.await();
        var concerned = orders.give(day, log.last());
        chores.forEach(chore -> carryOut(chore, day));
        rounds.made(day, concerned, Instant.now(clock));
        LOG.info("The round of {} concerned {} dossiers", day, concerned);
    }

    /** What cannot be tidied today is tidied tomorrow; it keeps no day from beginning. */
    private static void carryOut(DayChore chore, LocalDate day) {
        try {
            chore.on(day);
        } catch (DataAccessException fault) {
            LOG.error("{} was not done on {}", chore, day, fault);
        }
    }

    private boolean giveAgain() {
        if (rounds.faults().isEmpty()) {
            return true;
        }
        abreast.await();
        orders.giveAgain(log.last());
        abreast.await();
        return true;
    }

    /** Breaks off after the day under way; the days after it are caught up at the next start. */
    void stop() {
        stopping = true;
        turn.lock();
        try {
            stopping = false;
        } finally {
            turn.unlock();
        }
    }
}
