package nl.schoolleidersregister.demo;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.AtOnce;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.days.DayWatch;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.policies.PolicyRunner;
import nl.schoolleidersregister.school.School;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolCommand.ImportSchool;
import nl.schoolleidersregister.school.SchoolEvent.SchoolImported;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.view.Schools;
import nl.schoolleidersregister.store.Recorded;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Fills an empty register with the demo, after the first page can be asked for and beside it: the people who can log in
 * first, then the others, a group at a time. Starting again adds nothing and goes on where an earlier start stopped.
 */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoRegister {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRegister.class);
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);
    private static final int GROUP = 30;

    /** How many orders of the demo are given at once; pages have a turn beside them. */
    static final int MOST_AT_ONCE = 6;

    private final CommandDesk desk;
    private final DemoIntake intake;
    private final DemoSupply supply;
    private final DemoLearning learning;
    private final DemoOwnLearning own;
    private final DemoEvc evc;
    private final DemoRatings ratings;
    private final DemoTrade trade;
    private final DemoMoves moves;
    private final DemoWeather weather;
    private final DemoProgress progress;
    private final Schools schools;
    private final LogReader log;
    private final PolicyRunner policies;
    private final Feed feed;
    private final DayWatch days;
    private final Clock clock;
    private final int wanted;
    private @Nullable Thread thread;

    DemoRegister(
            CommandDesk desk,
            DemoIntake intake,
            DemoSupply supply,
            DemoLearning learning,
            DemoOwnLearning own,
            DemoEvc evc,
            DemoRatings ratings,
            DemoTrade trade,
            DemoMoves moves,
            DemoWeather weather,
            DemoProgress progress,
            Schools schools,
            LogReader log,
            PolicyRunner policies,
            Feed feed,
            DayWatch days,
            Clock clock,
            @Value("${register.demo.leaders}") int wanted) {
        this.desk = desk;
        this.intake = intake;
        this.supply = supply;
        this.learning = learning;
        this.own = own;
        this.evc = evc;
        this.ratings = ratings;
        this.trade = trade;
        this.moves = moves;
        this.weather = weather;
        this.progress = progress;
        this.schools = schools;
        this.log = log;
        this.policies = policies;
        this.feed = feed;
        this.days = days;
        this.clock = clock;
        this.wanted = wanted;
    }

    @EventListener(ApplicationReadyEvent.class)
    void fill() {
        thread = Thread.ofVirtual().name("demo").start(() -> {
            try {
                fillAll();
            } finally {
                progress.end();
            }
        });
    }

    @PreDestroy
    void stop() throws InterruptedException {
        progress.stop();
        if (thread != null && !thread.join(LONGEST_STOP)) {
            LOG.warn("The demo is still being filled after {}", LONGEST_STOP);
        }
    }

    private void fillAll() {
        settle(log.settled());
        var moments = new DemoMoments(started());
        var calendar = new DemoCalendar(moments.today());
        var people = new DemoDossiers(moments.today()).all(calendar);
        var others = new DemoLeaders(moments.today(), calendar).first(Math.max(0, wanted - people.size()));
        if (!others.isEmpty() && !intake.isIn(others.getLast())) {
            progress.begin(people.size() + others.size());
        }
        bringIn(DemoSchools.OF_PEOPLE, moments);
        var known = takeIn(people, moments);
        if (!others.isEmpty()) {
            bringIn(DemoSchools.OTHERS, moments);
            var attended = supply.bringIn(calendar, moments);
            settle(log.settled());
            trade.bringIn(calendar, moments);
            var all = Stream.concat(people.stream(), others.stream()).toList();
            for (var from = 0; from < all.size() && !progress.isStopping(); from += GROUP) {
                fillGroup(all.subList(from, Math.min(all.size(), from + GROUP)), attended, moments);
            }
            if (!progress.isStopping()) {
                own.add(known, moments);
                evc.add(known, rejected(others, moments), moments);
            }
        }
        if (!progress.isStopping()) {
            progress.whole();
            days.look();
            progress.finish();
        }
    }

    /** When the demo was first started: its first school came then. */
    private Instant started() {
        var first = DemoSchools.OF_PEOPLE.getFirst().getKey();
        return schools.find(first).isPresent()
                        && log.fact(School.streamOf(first), 0).event() instanceof SchoolImported fact
                ? fact.at()
                : Instant.now(clock);
    }

    private void bringIn(List<Map.Entry<SchoolCode, SchoolRecord>> list, DemoMoments moments) {
        var origin = moments.on(moments.today().plusDays(1), 0, intake.registrar());
        list.stream()
                .flatMap(school ->
                        desk.send(new ImportSchool(school.getKey(), school.getValue(), origin), Ask.PLAIN).stream())
                .map(Recorded::position)
                .max(Comparator.naturalOrder())
                .ifPresent(this::settle);
    }

    private Collection<Inside> takeIn(List<DemoLeader> leaders, DemoMoments moments) {
        var inside = new ConcurrentLinkedQueue<Inside>();
        AtOnce.each(MOST_AT_ONCE, leaders, leader -> {
            if (!progress.isStopping()) {
                inside.add(intake.takeIn(leader, moments));
            }
        });
        return inside;
    }

    /** Those whose diploma was not accepted; each is in, so taking them in again changes nothing. */
    private Collection<Inside> rejected(List<DemoLeader> leaders, DemoMoments moments) {
        return leaders.stream()
                .filter(leader -> leader.fate() == DemoLeader.Fate.REJECTED)
                .map(leader -> intake.takeIn(leader, moments))
                .toList();
    }

    private void fillGroup(List<DemoLeader> leaders, Map<AttendanceId, AttendanceOnFile> known, DemoMoments moments) {
        var inside = List.copyOf(takeIn(leaders, moments));
        AtOnce.each(MOST_AT_ONCE, inside, one -> moves.move(one, moments));
        var reached = Position.START;
        for (var together : learning.orders(inside, known, moments)) {
            if (progress.isStopping()) {
                return;
            }
            reached = learning.send(together).orElse(reached);
        }
        settle(reached);
        AtOnce.each(MOST_AT_ONCE, inside, one -> ratings.rate(one, moments));
        AtOnce.each(MOST_AT_ONCE, inside, one -> weather.strike(one, moments));
        progress.add(leaders.size());
    }

    /** Waits until the policies and the views have passed a position. */
    private void settle(Position position) {
        if (!progress.isStopping()) {
            feed.await(policies.await(position, PATIENCE), PATIENCE);
        }
    }
}
