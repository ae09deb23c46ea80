package nl.schoolleidersregister.pages;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Days, moments and numbers as they stand on a page, in the visitor's language. Templates call it {@code @formats}. */
@Component("formats")
public final class Formats {

    /** Days and office hours are those of the Netherlands. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final int LAST_COUNT_IN_WORDS = 12;

    private final MessageSource messages;

    Formats(MessageSource messages) {
        this.messages = messages;
    }

    /** In full: 1 februari 2028. Day and month stay on one line, so there is a no-break space between them. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d\u00a0MMMM uuuu", language()).format(day);
    }

    /** The day of a moment, in full. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZONE));
    }

    /** The time of a moment: 9.12 uur. */
    public String time(Instant moment) {
        var pattern = messages.getMessage("format.time", null, language());
        return DateTimeFormatter.ofPattern(pattern, language()).format(moment.atZone(ZONE));
    }

    /** Day and time: 14 september 2027, 9.12 uur. */
    public String moment(Instant moment) {
        return day(moment) + ", " + time(moment);
    }

    /** As in a date field: 01-02-2028, in both languages. */
    public String typed(LocalDate day) {
        return Days.typed(day);
    }

    /** With separators and at most two decimals: 1.660 or 0,85. */
    public String number(Number number) {
        return decimal("#,##0.##", number);
    }

    /** With two decimals always: 0,60. */
    public String hundredths(BigDecimal number) {
        return decimal("0.00", number);
    }

    /** Part of full time with one decimal at least: 1,0 or 0,85. */
    public String fte(BigDecimal fte) {
        return decimal("0.0##", fte);
    }

    /** Euros: € 1.660,00. */
    public String money(BigDecimal euros) {
        return "€\u00a0" + decimal("#,##0.00", euros);
    }

    /** A number of things inside a sentence: in words up to twelve. */
    public String count(long number) {
        if (number < 0 || number > LAST_COUNT_IN_WORDS) {
            return number(number);
        }
        return messages.getMessage("count." + number, null, language());
    }

    /** A number of things that begins a sentence. A Dutch capital loses its accent: Eén. */
    public String countFirst(long number) {
        var words = count(number);
        var usual = words.substring(0, 1).toUpperCase(language()) + words.substring(1);
        return Objects.requireNonNullElse(
                messages.getMessage("count." + number + ".first", null, usual, language()), usual);
    }

    private static String decimal(String pattern, Number number) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language())).format(number);
    }

    private static Locale language() {
        return LocaleContextHolder.getLocale();
    }
}
