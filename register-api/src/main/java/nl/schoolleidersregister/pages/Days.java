package nl.schoolleidersregister.pages;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days as people type them. */
public final class Days {

    private static final DateTimeFormatter TYPED = strict("dd-MM-uuuu");
    private static final List<DateTimeFormatter> UNDERSTOOD = List.of(strict("d-M-uuuu"), strict("uuuu-M-d"));

    /** Longer than any day is written; what is longer is not looked at. */
    private static final int LONGEST = 40;

    private Days() {}

    /** As it stands in a date field: 01-02-2028. */
    public static String typed(LocalDate day) {
        return TYPED.format(day);
    }

    /** Day, month, year with hyphens, slashes, points or spaces; browsers that fill in a day put the year first. */
    public static Optional<LocalDate> parsed(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var hyphened = text.strip().replaceAll("\\s*[-/.\\s]\\s*", "-");
        return UNDERSTOOD.stream()
                .flatMap(form -> parsed(form, hyphened).stream())
                .findFirst();
    }

    /** Whether it has the form of a day, existing or not: 31-02-2028. */
    public static boolean hasForm(String text) {
        return text.length() <= LONGEST
                && text.strip().matches("\\d{1,2}\\s*[-/.\\s]\\s*\\d{1,2}\\s*[-/.\\s]\\s*\\d{4}");
    }

    private static Optional<LocalDate> parsed(DateTimeFormatter form, String text) {
        try {
            return Optional.of(LocalDate.parse(text, form));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }

    private static DateTimeFormatter strict(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
    }
}
