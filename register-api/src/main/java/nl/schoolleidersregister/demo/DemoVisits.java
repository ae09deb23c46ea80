package nl.schoolleidersregister.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.demo.DemoLeader.Trace;
import nl.schoolleidersregister.demo.DemoLeader.Visit;

/** Makes up what a leader went to: some are far ahead of their cycle, most about as far as it is, some behind. */
final class DemoVisits {

    private static final int MINUTES_OF_A_CYCLE = 160 * 60;
    private static final int LONG_MINUTES = 30 * 60;

    private final LocalDate today;
    private final DemoCalendar calendar;

    DemoVisits(LocalDate today, DemoCalendar calendar) {
        this.today = today;
        this.calendar = calendar;
    }

    List<Visit> of(Fate fate, LocalDate enrolled, SplittableRandom chance) {
        if (fate != Fate.REGISTERED) {
            return chance.nextInt(100) < 60 ? onceBeforeRegistered(enrolled, chance) : List.of();
        }
        return upTo(aim(enrolled, chance), enrolled, chance);
    }

    private double aim(LocalDate enrolled, SplittableRandom chance) {
        var way = Math.min(1.0, (double) (today.toEpochDay() - enrolled.toEpochDay()) / DemoLeaders.DAYS_OF_A_CYCLE);
        var percent = chance.nextInt(100);
        if (percent < 25) {
            return MINUTES_OF_A_CYCLE * Math.min(1.1, way * chance.nextDouble(1.1, 1.6));
        }
        return MINUTES_OF_A_CYCLE * way * (percent < 75 ? chance.nextDouble(0.65, 1.0) : chance.nextDouble(0.1, 0.6));
    }

    /** Goes to one programme after another until there is enough, no day twice and no title twice. */
    private List<Visit> upTo(double aim, LocalDate enrolled, SplittableRandom chance) {
        var left = new ArrayList<>(between(enrolled, today));
        var titles = new HashSet<String>();
        var days = new HashSet<LocalDate>();
        var chosen = new ArrayList<Visit>();
        var minutes = 0;
        while (minutes < aim && !left.isEmpty()) {
            var held = left.remove(chance.nextInt(left.size()));
            var visit = visit(held, chance);
            if (held.minutes() > aim - minutes + LONG_MINUTES / 2.0
                    || (isLong(held) && chance.nextInt(100) < 80)
                    || !isFree(held, days)
                    || !titles.add(held.programme().key())) {
                continue;
            }
            days.addAll(held.days());
            chosen.add(visit);
            minutes += visit.trace() == Trace.WITHDRAWN || visit.trace() == Trace.DECLINED ? 0 : visit.minutes();
        }
        return chosen;
    }

    private List<DemoExecution> between(LocalDate first, LocalDate last) {
        return calendar.all().stream()
                .filter(held -> held.first().isAfter(first) && held.last().isBefore(last))
                .toList();
    }

    private static boolean isLong(DemoExecution held) {
        return held.minutes() > LONG_MINUTES;
    }

    private static boolean isFree(DemoExecution held, Set<LocalDate> days) {
        return held.days().stream().noneMatch(days::contains);
    }

    private Visit visit(DemoExecution held, SplittableRandom chance) {
        var percent = chance.nextInt(100);
        var missed = held.programme().meetings() > 2 && chance.nextInt(100) < 8 ? 1 : 0;
        if (!held.recorded(held.last()).isBefore(today)) {
            return new Visit(held, Trace.CLAIMED, missed);
        }
        if (percent < 3) {
            return new Visit(held, Trace.DECLINED, held.programme().meetings() - 1);
        }
        if (percent < 6) {
            return new Visit(held, Trace.WITHDRAWN, held.programme().meetings() - 1);
        }
        return new Visit(held, percent < 14 ? Trace.CLAIMED_THEN_LISTED : Trace.LISTED, missed);
    }

    /** Who stands on a list and is not registered: the ledger does not take it, and the activity says why. */
    private List<Visit> onceBeforeRegistered(LocalDate enrolled, SplittableRandom chance) {
        var held = between(enrolled.minusDays(1), today).stream()
                .filter(one -> one.programme().meetings() <= 2)
                .filter(one -> one.recorded(one.last()).isBefore(today))
                .toList();
        return held.isEmpty() ? List.of() : List.of(new Visit(held.get(chance.nextInt(held.size())), Trace.LISTED, 0));
    }
}
