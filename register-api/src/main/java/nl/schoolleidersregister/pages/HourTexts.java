package nl.schoolleidersregister.pages;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.springframework.stereotype.Component;

/** A length of time as it stands on a page, in hours. Templates call it {@code @hours}. */
@Component("hours")
public final class HourTexts {

    private static final BigDecimal MINUTES_PER_HOUR = BigDecimal.valueOf(60);

    private final Formats formats;

    HourTexts(Formats formats) {
        this.formats = formats;
    }

    /** Hours of so many minutes, with at most two decimals. */
    public static BigDecimal of(int minutes) {
        return BigDecimal.valueOf(minutes).divide(MINUTES_PER_HOUR, 2, RoundingMode.HALF_UP);
    }

    /** On a page: 6 or 1,5. */
    public String shown(int minutes) {
        return formats.number(of(minutes));
    }
}
