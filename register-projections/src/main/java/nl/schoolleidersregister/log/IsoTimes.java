package nl.schoolleidersregister.log;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Days and moments of ISO 8601 in the one form that {@link LocalDate#toString} and {@link Instant#toString} write. A
 * rebuild reads two or three of them a fact, and a general parser would be a tenth of its work; it is asked for every
 * other form.
 */
final class IsoTimes {

    private static final int DAY_LENGTH = 10;
    private static final int SECOND_LENGTH = 20;
    private static final int NANO_DIGITS = 9;

    private IsoTimes() {}

    /** Reads {@code yyyy-mm-dd}. */
    static LocalDate day(String text) {
        return text.length() == DAY_LENGTH && isDay(text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    /** Reads {@code yyyy-mm-ddThh:mm:ssZ}, with up to nine digits of a second. */
    static Instant moment(String text) {
        return isMoment(text)
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                        .atTime(LocalTime.of(
                                number(text, 11, 13), number(text, 14, 16), number(text, 17, 19), nano(text)))
                        .toInstant(ZoneOffset.UTC)
                : Instant.parse(text);
    }

    private static int nano(String text) {
        var nano = 0;
        for (var digit = 0; digit < NANO_DIGITS; digit++) {
            var at = SECOND_LENGTH + digit;
            nano = nano * 10 + (at < text.length() - 1 ? text.charAt(at) - '0' : 0);
        }
        return nano;
    }

    private static boolean isMoment(String text) {
        var length = text.length();
        return length >= SECOND_LENGTH
                && length != SECOND_LENGTH + 1
                && length <= SECOND_LENGTH + 1 + NANO_DIGITS
                && isDay(text)
                && text.charAt(10) == 'T'
                && areDigits(text, 11, 13)
                && text.charAt(13) == ':'
                && areDigits(text, 14, 16)
                && text.charAt(16) == ':'
                && areDigits(text, 17, 19)
                && text.charAt(19) == (length == SECOND_LENGTH ? 'Z' : '.')
                && areDigits(text, SECOND_LENGTH, length - 1)
                && text.charAt(length - 1) == 'Z';
    }

    private static boolean isDay(String text) {
        return areDigits(text, 0, 4)
                && text.charAt(4) == '-'
                && areDigits(text, 5, 7)
                && text.charAt(7) == '-'
                && areDigits(text, 8, 10);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (var at = from; at < to; at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    private static int number(String text, int from, int to) {
        var number = 0;
        for (var at = from; at < to; at++) {
            number = number * 10 + text.charAt(at) - '0';
        }
        return number;
    }

    /** For a mapper that reads what events and views hold. */
    static SimpleModule module() {
        return new SimpleModule("iso-times")
                .addDeserializer(LocalDate.class, new Reader<>(LocalDate.class, IsoTimes::day))
                .addDeserializer(Instant.class, new Reader<>(Instant.class, IsoTimes::moment));
    }

    private static final class Reader<T> extends StdScalarDeserializer<T> {

        private final Function<String, T> read;

        Reader(Class<T> type, Function<String, T> read) {
            super(type);
            this.read = read;
        }

        @Override
        public T deserialize(JsonParser in, DeserializationContext context) {
            return read.apply(in.getString());
        }
    }
}
