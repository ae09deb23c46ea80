package nl.schoolleidersregister.pages;

import java.util.Optional;
import java.util.regex.Pattern;

/** A length of time as people type it: {@code 1,5} or {@code 1:30}. */
public final class Hours {

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,5}([.,]\\d{1,4})?");
    private static final int MINUTES_PER_HOUR = 60;

    private Hours() {}

    /** Hours and minutes, or hours with decimals, to a whole minute; nothing when it is neither. */
    public static Optional<Long> minutes(String typed) {
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Optional.of(MINUTES_PER_HOUR * Long.parseLong(clock.group(1)) + Long.parseLong(clock.group(2)));
        }
        return DECIMALS.matcher(typed).matches()
                ? Optional.of(Math.round(MINUTES_PER_HOUR * Double.parseDouble(typed.replace(',', '.'))))
                : Optional.empty();
    }

    /** As people type it: whole hours, else hours and minutes. */
    public static String typed(long minutes) {
        var hours = minutes / MINUTES_PER_HOUR;
        var rest = minutes % MINUTES_PER_HOUR;
        return rest == 0 ? Long.toString(hours) : "%d:%02d".formatted(hours, rest);
    }
}
