package nl.schoolleidersregister.days;

import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.AtOnce;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.days.store.DayFault;
import nl.schoolleidersregister.days.store.DayRounds;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.RuleViolated;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Gives whom a day concerns their order. What fails for one dossier is kept and tried again later, in the order of the
 * days: a later day waits for it, for that dossier only.
 */
final class DayOrders {

    private static final Logger LOG = LoggerFactory.getLogger(DayOrders.class);
    private static final int AT_ONCE = 16;
    private static final String WAITS = "waits for an earlier day";

    private final CommandDesk desk;
    private final Concerned concerned;
    private final DayRounds rounds;
    private final LogReader log;
    private final Clock clock;

    DayOrders(CommandDesk desk, Concerned concerned, DayRounds rounds, LogReader log, Clock clock) {
        this.desk = desk;
        this.concerned = concerned;
        this.rounds = rounds;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Gives everybody whom the day concerns their order.
     *
     * @param known how far the log had come
     * @return how many they are
     */
    int give(LocalDate day, Position known) {
        var dossiers = concerned.by(day).stream().distinct().toList();
        var stuck = rounds.faults().stream()
                .filter(fault -> fault.day().isBefore(day))
                .map(DayFault::dossier)
                .collect(toSet());
        var because = because(day);
        AtOnce.each(AT_ONCE, dossiers, dossier -> {
            if (stuck.contains(dossier)) {
                rounds.failed(day, dossier, WAITS, Instant.now(clock));
            } else {
                carryOut(day, dossier, known, because);
            }
        });
        return dossiers.size();
    }

    /**
     * Tries again what failed before, for each dossier up to the first day that fails again.
     *
     * @param known how far the log has come by now, which is later than when it failed
     */
    void giveAgain(Position known) {
        var stuck = new HashSet<DossierId>();
        for (var fault : rounds.faults()) {
            if (stuck.contains(fault.dossier())) {
                continue;
            }
            if (carryOut(fault.day(), fault.dossier(), known, because(fault.day()))) {
                rounds.mended(fault.day(), fault.dossier());
            } else {
                stuck.add(fault.dossier());
            }
        }
    }

    /** Whether it could be done. */
    private boolean carryOut(LocalDate day, DossierId dossier, Position known, Ask because) {
        try {
            desk.send(concerned.order(dossier, Day.inTheNameOf(day), known), because);
            return true;
        } catch (RuntimeException fault) {
            LOG.error("Dossier {} could not meet {}; the next round tries again", dossier, day, fault);
            rounds.failed(day, dossier, reason(fault), Instant.now(clock));
            return false;
        }
    }

    /** What a day brings follows from its beginning. Days follow each other, so its place is counted from the last. */
    private Ask because(LocalDate day) {
        var last = log.latest(Day.STREAM).orElseThrow();
        var later = ChronoUnit.DAYS.between(day, ((DayBegan) last.event()).day());
        var began = later == 0 ? last : log.fact(Day.STREAM, last.sequence() - later);
        return Ask.following(began.metadata().correlation(), began.id());
    }

    /** For whoever looks: the rule that refused, or what kind of fault it was. */
    private static String reason(RuntimeException fault) {
        return fault instanceof RuleViolated refused ? refused.code() : fault.toString();
    }
}
