package nl.schoolleidersregister.quality;

import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Period;

/**
 * Half a calendar year, the time over which agreement is measured (article F5).
 *
 * @param half 1 for January to June, 2 for July to December
 */
public record HalfYear(int year, int half) implements Comparable<HalfYear> {

    private static final int MONTHS = 6;
    private static final Pattern FILED = Pattern.compile("(\\d{4})-([12])");

    /** Refuses a third half: a programmer's error. */
    public HalfYear {
        if (half != 1 && half != 2) {
            throw new IllegalArgumentException("Not a half of a year: " + half);
        }
    }

    /** The one in which a day falls. */
    public static HalfYear of(LocalDate day) {
        return new HalfYear(day.getYear(), day.getMonthValue() <= MONTHS ? 1 : 2);
    }

    /** The one that is filed so, as {@link #toString} does; nothing when none is. */
    public static Optional<HalfYear> read(String filed) {
        var parts = FILED.matcher(filed);
        return parts.matches()
                ? Optional.of(new HalfYear(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2))))
                : Optional.empty();
    }

    /** Its days. */
    public Period days() {
        var first = LocalDate.of(year, half == 1 ? 1 : MONTHS + 1, 1);
        return new Period(first, first.plusMonths(MONTHS));
    }

    /** The one before. */
    public HalfYear previous() {
        return of(days().from().minusDays(1));
    }

    @Override
    public int compareTo(HalfYear other) {
        return comparingInt(HalfYear::year).thenComparingInt(HalfYear::half).compare(this, other);
    }

    /** As people file it: {@code 2026-1}. */
    @Override
    public String toString() {
        return year + "-" + half;
    }
}
