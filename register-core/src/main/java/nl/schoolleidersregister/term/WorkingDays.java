package nl.schoolleidersregister.term;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.util.Set;

/**
 * Days on which the Netherlands works: no Saturday, no Sunday, no public holiday (art. 3 Algemene termijnenwet). The
 * holidays are computed, for every year of the Gregorian calendar.
 */
public final class WorkingDays {

    private static final MonthDay KINGS_DAY = MonthDay.of(Month.APRIL, 27);

    /** New Year's Day, Liberation Day and both days of Christmas. */
    private static final Set<MonthDay> FIXED = Set.of(
            MonthDay.of(Month.JANUARY, 1),
            MonthDay.of(Month.MAY, 5),
            MonthDay.of(Month.DECEMBER, 25),
            MonthDay.of(Month.DECEMBER, 26));

    /** Good Friday, Easter Monday, Ascension Day and Whit Monday, in days from Easter. */
    private static final Set<Long> FROM_EASTER = Set.of(-2L, 1L, 39L, 50L);

    private WorkingDays() {}

    /** Whether people work on this day. */
    public static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY && !isHoliday(day);
    }

    /** Whether this day is a public holiday. */
    public static boolean isHoliday(LocalDate day) {
        return FIXED.contains(MonthDay.from(day))
                || day.equals(kingsDay(day.getYear()))
                || FROM_EASTER.contains(day.toEpochDay() - easter(day.getYear()).toEpochDay());
    }

    /** This day when people work on it, else the next one on which they do. */
    public static LocalDate onOrAfter(LocalDate day) {
        var found = day;
        while (!isOne(found)) {
            found = found.plusDays(1);
        }
        return found;
    }

    /** The day so many working days after this one. */
    public static LocalDate after(LocalDate day, int many) {
        var found = day;
        for (var left = many; left > 0; left--) {
            found = onOrAfter(found.plusDays(1));
        }
        return found;
    }

    /** Celebrated a day earlier when the birthday of the king is a Sunday. */
    private static LocalDate kingsDay(int year) {
        var birthday = KINGS_DAY.atYear(year);
        return birthday.getDayOfWeek() == DayOfWeek.SUNDAY ? birthday.minusDays(1) : birthday;
    }

    /** Easter Sunday by the rule of the Gregorian calendar (Meeus, Jones and Butcher). */
    static LocalDate easter(int year) {
        var golden = year % 19;
        var century = year / 100;
        var inCentury = year % 100;
        var moon = (century - (century + 8) / 25 + 1) / 3;
        var epact = (19 * golden + century - century / 4 - moon + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (inCentury / 4) - epact - inCentury % 4) % 7;
        var late = (golden + 11 * epact + 22 * weekday) / 451;
        var day = epact + weekday - 7 * late + 114;
        return LocalDate.of(year, day / 31, day % 31 + 1);
    }
}
