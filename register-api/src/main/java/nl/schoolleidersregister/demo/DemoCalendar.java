package nl.schoolleidersregister.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import nl.schoolleidersregister.shared.Period;

/** When the programmes are held: four years of history and half a year to come, counted from the day of the start. */
final class DemoCalendar {

    private static final long SEED = 20_260_122;
    private static final int MONTHS_AHEAD = 6;
    private static final int EVERY_DAYS = 110;
    private static final int LOOSE_DAYS = 40;
    private static final int SHORTEST_DELAY = 2;
    private static final int LONGEST_DELAY = 24;

    private static final List<String> PLACES = List.of(
            "Utrecht",
            "Zwolle",
            "Amersfoort",
            "Eindhoven",
            "Rotterdam",
            "Amsterdam",
            "Groningen",
            "Deventer",
            "Online");

    private final List<DemoExecution> all;

    DemoCalendar(LocalDate today) {
        var chance = new SplittableRandom(SEED);
        all = DemoCatalogue.ALL.stream()
                .filter(DemoProgramme::isHeld)
                .flatMap(programme -> of(programme, today, chance.split()).stream())
                .sorted(Comparator.comparing(DemoExecution::first))
                .toList();
    }

    /** All executions, the first held first. */
    List<DemoExecution> all() {
        return all;
    }

    /** The execution of a programme that begins closest to a day. */
    DemoExecution closest(String programme, LocalDate day) {
        return all.stream()
                .filter(held -> held.programme().key().equals(programme))
                .min(Comparator.comparingLong(held -> Math.abs(held.first().toEpochDay() - day.toEpochDay())))
                .orElseThrow(() -> new IllegalArgumentException("No programme " + programme));
    }

    private static List<DemoExecution> of(DemoProgramme programme, LocalDate today, SplittableRandom chance) {
        var valid = programme.term().on(today);
        var until = programme.fate() == DemoProgramme.Fate.WITHDRAWN ? today : today.plusMonths(MONTHS_AHEAD);
        var held = new ArrayList<DemoExecution>();
        var day = valid.from().plusDays(chance.nextInt(EVERY_DAYS));
        while (day.isBefore(until)) {
            var execution = new DemoExecution(
                    programme,
                    held.size(),
                    weekday(day, programme),
                    PLACES.get(chance.nextInt(PLACES.size())),
                    chance.nextInt(SHORTEST_DELAY, LONGEST_DELAY));
            if (fits(execution, valid)) {
                held.add(execution);
            }
            day = day.plusDays(EVERY_DAYS - LOOSE_DAYS / 2 + chance.nextInt(LOOSE_DAYS));
        }
        return held;
    }

    /** Travel begins on a Monday; no meeting is at the weekend. */
    private static LocalDate weekday(LocalDate day, DemoProgramme programme) {
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return weekend || programme.gap() == 1 ? day.with(DayOfWeek.MONDAY) : day;
    }

    private static boolean fits(DemoExecution execution, Period valid) {
        return valid.contains(execution.first()) && valid.contains(execution.last());
    }
}
