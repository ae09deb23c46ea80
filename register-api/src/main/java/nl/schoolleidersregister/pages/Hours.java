package nl.schoolleidersregister.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Hours as people type and read them; the register counts minutes. Templates call it {@code @hours}. */
@Component("hours")
public final class Hours {

    private static final Pattern DECIMAL = Pattern.compile("\\d{1,5}([.,]\\d{1,4})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,4}):([0-5]\\d)");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    private final Formats formats;

    Hours(Formats formats) {
        this.formats = formats;
    }

    /** Whole minutes of hours as 1,5 or 1.5 or 1:30, above zero; nothing when it is no such number. */
    public static Optional<Integer> minutes(String typed) {
        var clock = CLOCK.matcher(typed);
        if (clock.matches()) {
            return Optional.of(Integer.parseInt(clock.group(1)) * 60 + Integer.parseInt(clock.group(2)))
                    .filter(some -> some > 0);
        }
        if (!DECIMAL.matcher(typed).matches()) {
            return Optional.empty();
        }
        var minutes = new BigDecimal(typed.replace(',', '.'))
                .multiply(MINUTES)
                .setScale(0, RoundingMode.HALF_UP)
                .intValueExact();
        return Optional.of(minutes).filter(some -> some > 0);
    }

    /** Hours of so many minutes, at most two decimals. */
    public static BigDecimal of(long minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES, 2, RoundingMode.HALF_UP);
    }

    /** On a page: 6 or 1,5. */
    public String shown(int minutes) {
        return formats.number(of(minutes));
    }

    /** As in a field: the same without separators. */
    public static String typed(int minutes) {
        return of(minutes).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
