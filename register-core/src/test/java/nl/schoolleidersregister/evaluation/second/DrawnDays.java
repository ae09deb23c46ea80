package nl.schoolleidersregister.evaluation.second;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.schoolleidersregister.shared.Period;

/** Days that like to fall together: on a day drawn before, the day beside it, or whole months from it. */
final class DrawnDays {

    /** First days of a cycle: ends of months, leap days and the days around them, ends of years. */
    private static final List<LocalDate> STARTS = List.of(
            LocalDate.of(2022, 8, 1),
            LocalDate.of(2022, 8, 31),
            LocalDate.of(2023, 1, 31),
            LocalDate.of(2023, 11, 30),
            LocalDate.of(2023, 12, 31),
            LocalDate.of(2024, 1, 1),
            LocalDate.of(2024, 2, 28),
            LocalDate.of(2024, 2, 29),
            LocalDate.of(2024, 3, 1),
            LocalDate.of(2024, 3, 31));

    private final Draw draw;
    private final Period cycle;
    private final List<LocalDate> drawn = new ArrayList<>();

    DrawnDays(Draw draw) {
        this.draw = draw;
        LocalDate from = draw.of(STARTS);
        LocalDate until = from.plusMonths(draw.in(4) ? 48 : draw.number(1, 18));
        cycle = new Period(from, draw.in(3) ? until.plusDays(draw.number(-9, 9)) : until);
        drawn.add(cycle.from());
        drawn.add(cycle.until());
    }

    Period cycle() {
        return cycle;
    }

    /** A day anywhere from some time before the cycle until some time after it. */
    LocalDate day() {
        LocalDate day = switch (draw.number(0, 5)) {
            case 0, 1 -> draw.of(drawn).plusDays(draw.number(-1, 1));
            case 2, 3 -> draw.of(drawn).plusMonths(draw.number(-6, 6));
            default -> anyDay();
        };
        drawn.add(day);
        return day;
    }

    private LocalDate anyDay() {
        int days = (int) ChronoUnit.DAYS.between(cycle.from(), cycle.until());
        return cycle.from().plusDays(draw.number(-days / 4 - 3, days + days / 3 + 3));
    }

    LocalDate dayFrom(LocalDate first) {
        LocalDate day = day();
        while (day.isBefore(first)) {
            day = day();
        }
        return day;
    }

    /** Periods that do not overlap but often touch, in order of time. */
    List<Period> apart(int most) {
        TreeSet<LocalDate> bounds = new TreeSet<>(draw.times(draw.number(0, most + 1), this::day));
        List<Period> periods = new ArrayList<>();
        for (LocalDate bound : bounds) {
            LocalDate next = bounds.higher(bound);
            if (next != null && !draw.in(3)) {
                periods.add(new Period(bound, next));
            }
        }
        return periods;
    }
}
