package nl.schoolleidersregister.regulation.document;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Writes a number as ECMAScript does ({@code Number::toString}), which RFC 8785, section 3.2.2.3, prescribes. */
final class EcmaScriptNumber {

    /** From here on ECMAScript writes an exponent: 10 to this power. */
    private static final int FIRST_LARGE_EXPONENT = 21;

    /** Below 10 to this power ECMAScript writes an exponent. */
    private static final int LAST_SMALL_EXPONENT = -6;

    private EcmaScriptNumber() {}

    /** The shortest text that reads back as the same double; refuses what JSON cannot say. */
    static String of(double number) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("Not a number of JSON: " + number);
        }
        if (number == 0) {
            return "0";
        }
        String text = written(shortest(Math.abs(number)));
        return number < 0 ? "-" + text : text;
    }

    /** Java's own shortest text, but for one thing: where one digit is enough Java may write a second. */
    private static BigDecimal shortest(double number) {
        BigDecimal decimal = new BigDecimal(Double.toString(number)).stripTrailingZeros();
        if (decimal.precision() != 2) {
            return decimal;
        }
        BigDecimal oneDigit =
                decimal.setScale(decimal.scale() - 1, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return oneDigit.doubleValue() == number ? oneDigit : decimal;
    }

    private static String written(BigDecimal decimal) {
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale() - 1;
        if (exponent >= LAST_SMALL_EXPONENT && exponent < FIRST_LARGE_EXPONENT) {
            return decimal.toPlainString();
        }
        String fraction = digits.length() > 1 ? "." + digits.substring(1) : "";
        return digits.charAt(0) + fraction + "e" + (exponent > 0 ? "+" : "") + exponent;
    }
}
