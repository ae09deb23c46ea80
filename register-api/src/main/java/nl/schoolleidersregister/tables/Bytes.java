package nl.schoolleidersregister.tables;

import java.util.Arrays;
import java.util.Optional;
import nl.schoolleidersregister.tables.NotATable.Reason;

/** What the bytes of a file tell before anybody reads them as text. */
final class Bytes {

    private static final byte[][] WORKBOOKS = {{'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}};
    private static final byte[][] UTF_16 = {{(byte) 0xFF, (byte) 0xFE}, {(byte) 0xFE, (byte) 0xFF}};

    private Bytes() {}

    static Optional<Reason> whyNoText(byte[] bytes) {
        if (startsWithOneOf(WORKBOOKS, bytes)) {
            return Optional.of(Reason.SPREADSHEET);
        }
        if (startsWithOneOf(UTF_16, bytes)) {
            return Optional.of(Reason.ENCODING);
        }
        return hasControl(bytes) ? Optional.of(Reason.NOT_TEXT) : Optional.empty();
    }

    private static boolean startsWithOneOf(byte[][] starts, byte[] bytes) {
        for (var start : starts) {
            if (bytes.length >= start.length && Arrays.mismatch(start, bytes) == start.length) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasControl(byte[] bytes) {
        for (var one : bytes) {
            if (one >= 0 && one < ' ' && one != '\t' && one != '\n' && one != '\r') {
                return true;
            }
        }
        return false;
    }
}
