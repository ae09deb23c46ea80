package nl.schoolleidersregister.pages;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one form and gathers what is not right yet, all of it at once. A field that could not be read
 * gives an empty value; {@link #end} asks for the values only if every field could.
 */
public final class Reading {

    /** Longest text of one line. */
    public static final int LINE = 200;

    /** Longest text of more lines. */
    public static final int TEXT = 2000;

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}([.,]\\d{1,3})?");

    private final String form;
    private final LocalDate today;
    private final List<Problem> problems = new ArrayList<>();

    /**
     * Begins to read.
     *
     * @param form name of the form, as templates know it
     * @param today the day of the visit
     */
    public Reading(String form, LocalDate today) {
        this.form = form;
        this.today = today;
    }

    /** What came in for a field: nothing counts as empty, blanks around it do not count. */
    public static String typed(@Nullable String value) {
        return value == null ? "" : value.strip();
    }

    /** What somebody looks for: one line; what the register cannot store cannot be found, so it is left out. */
    public static String query(@Nullable String value) {
        var line = typed(value);
        return Text.isLine(line, LINE) ? line : "";
    }

    /** Adds a problem that only the form itself can see. */
    public void problem(String field, String code, Object... args) {
        problems.add(new Problem(field, code, List.of(args)));
    }

    /** A line that must be there. */
    public Optional<String> line(String field, String typed) {
        if (typed.isEmpty()) {
            return missing(field);
        }
        return optionalLine(field, typed);
    }

    /** A line of at most so many characters that must be there. */
    public Optional<String> line(String field, String typed, int longest) {
        if (typed.length() > longest) {
            problem(field, "long", longest);
            return Optional.empty();
        }
        return line(field, typed);
    }

    /** A line that may be empty. */
    public Optional<String> optionalLine(String field, String typed) {
        if (typed.length() > LINE) {
            problem(field, "long", LINE);
            return Optional.empty();
        }
        if (!typed.isEmpty() && !Text.isLine(typed, LINE)) {
            problem(field, "characters");
            return Optional.empty();
        }
        return typed.isEmpty() ? Optional.empty() : Optional.of(typed);
    }

    /** A text of at most so many words that must be there. */
    public Optional<String> text(String field, String typed, int words) {
        if (typed.isEmpty()) {
            return missing(field);
        }
        if (typed.length() > TEXT) {
            problem(field, "long", TEXT);
            return Optional.empty();
        }
        if (!Text.isProse(typed, TEXT)) {
            problem(field, "characters");
            return Optional.empty();
        }
        if (Words.in(typed) > words) {
            problem(field, "words", words, Words.in(typed));
            return Optional.empty();
        }
        return Optional.of(typed);
    }

    /** An e-mail address that must be there and has the form of one. */
    public Optional<String> email(String field, String typed, Predicate<String> form) {
        var line = line(field, typed);
        if (line.isPresent() && !form.test(typed)) {
            problem(field, "email");
            return Optional.empty();
        }
        return line;
    }

    /** One of these codes. */
    public Optional<String> choice(String field, String typed, Collection<String> codes) {
        if (codes.contains(typed)) {
            return Optional.of(typed);
        }
        problem(field, "choice");
        return Optional.empty();
    }

    /** A day that must be there. */
    public Optional<LocalDate> day(String field, String typed) {
        if (typed.isEmpty()) {
            return missing(field);
        }
        var day = typed.length() > LINE ? Optional.<LocalDate>empty() : Days.parsed(typed);
        if (day.isEmpty()) {
            problem(field, Days.hasForm(typed) ? "day-unknown" : "day-form", typed);
        }
        return day;
    }

    /** A day that must be there and is not still to come. */
    public Optional<LocalDate> pastDay(String field, String typed) {
        var day = day(field, typed);
        if (day.isPresent() && day.get().isAfter(today)) {
            problem(field, "day-future", day.get());
            return Optional.empty();
        }
        return day;
    }

    /** A day that must be there and is over. */
    public Optional<LocalDate> dayOver(String field, String typed) {
        var day = day(field, typed);
        if (day.isPresent() && !day.get().isBefore(today)) {
            problem(field, "day-not-over", day.get());
            return Optional.empty();
        }
        return day;
    }

    /** A part of full time, above 0 and at most 1, with comma or point. */
    public Optional<BigDecimal> fte(String field, String typed) {
        if (typed.isEmpty()) {
            return missing(field);
        }
        var fte = decimal(typed).filter(number -> number.signum() > 0 && number.compareTo(BigDecimal.ONE) <= 0);
        if (fte.isEmpty()) {
            problem(field, "fte");
        }
        return fte;
    }

    /** A length of time of at least a minute and at most {@code most} minutes. */
    public Optional<Integer> hours(String field, String typed, int most) {
        if (typed.isEmpty()) {
            return missing(field);
        }
        var minutes = Hours.minutes(typed).filter(whole -> whole > 0);
        if (minutes.isEmpty()) {
            problem(field, "hours");
            return Optional.empty();
        }
        if (minutes.get() > most) {
            problem(field, "hours-most", Hours.typed(most));
            return Optional.empty();
        }
        return minutes;
    }

    /** A whole number from 1 to {@code most}. */
    public Optional<Integer> whole(String field, String typed, int most) {
        if (typed.isEmpty()) {
            return missing(field);
        }
        var number = typed.matches("\\d{1,6}") ? Optional.of(Integer.valueOf(typed)) : Optional.<Integer>empty();
        if (number.filter(whole -> whole > 0 && whole <= most).isEmpty()) {
            problem(field, "whole", most);
            return Optional.empty();
        }
        return number;
    }

    /** A part of the values; empty as soon as anything in the form is not right, for then nobody asks for it. */
    public <T> Optional<T> part(Supplier<T> values) {
        return problems.isEmpty() ? Optional.of(values.get()) : Optional.empty();
    }

    /** The values, or all problems. */
    public <T> Read<T> end(Supplier<T> values) {
        return problems.isEmpty() ? new Read.Right<>(values.get()) : new Read.Wrong<>(new Problems(form, problems));
    }

    private <T> Optional<T> missing(String field) {
        problem(field, "missing");
        return Optional.empty();
    }

    private static Optional<BigDecimal> decimal(String typed) {
        return DECIMAL.matcher(typed).matches()
                ? Optional.of(new BigDecimal(typed.replace(',', '.')))
                : Optional.empty();
    }
}
