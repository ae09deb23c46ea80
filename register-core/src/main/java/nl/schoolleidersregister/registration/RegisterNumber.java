package nl.schoolleidersregister.registration;

import java.util.regex.Pattern;

/**
 * Registernummer: five digits and a check digit by ISO 7064 MOD 11,10, so that every single wrong digit
 * and nearly every pair of neighbours changed about (98 in 100) is seen before anybody is looked up.
 *
 * @param value six digits, the check digit last
 */
public record RegisterNumber(String value) {

    private static final Pattern SHAPE = Pattern.compile("[1-9][0-9]{5}");

    /** Lowest serial number. */
    public static final int FIRST_SERIAL = 10_000;

    /** Highest serial number. */
    public static final int LAST_SERIAL = 99_999;

    public RegisterNumber {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not a register number: " + value);
        }
    }

    /** The number that belongs to a serial number from {@link #FIRST_SERIAL} to {@link #LAST_SERIAL}. */
    public static RegisterNumber ofSerial(int serial) {
        if (serial < FIRST_SERIAL || serial > LAST_SERIAL) {
            throw new IllegalArgumentException("Serial number out of range: " + serial);
        }
        var digits = Integer.toString(serial);
        return new RegisterNumber(digits + checkDigit(digits));
    }

    /** Whether a text is six digits with the right check digit. */
    public static boolean isValid(String text) {
        return SHAPE.matcher(text).matches() && checkDigit(text.substring(0, 5)) == text.charAt(5) - '0';
    }

    private static int checkDigit(String digits) {
        var carry = 10;
        for (var place = 0; place < digits.length(); place++) {
            var sum = (carry + digits.charAt(place) - '0') % 10;
            carry = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - carry) % 10;
    }
}
