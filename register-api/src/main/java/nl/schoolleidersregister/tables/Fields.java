package nl.schoolleidersregister.tables;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.ArrayList;
import java.util.List;

/** The fields of one line without the blanks around them. Beyond its limits it only counts, so that it stays small. */
final class Fields extends AbstractBaseCsvCallbackHandler<List<String>> {

    private final List<String> fields = new ArrayList<>();
    private boolean tooMany;
    private boolean tooLong;

    boolean tooMany() {
        return tooMany;
    }

    boolean tooLong() {
        return tooLong;
    }

    @Override
    protected void handleField(int at, char[] text, int from, int length, boolean quoted) {
        if (at >= Tables.MOST_COLUMNS) {
            tooMany = true;
        } else if (length > Tables.LONGEST_FIELD) {
            tooLong = true;
        } else {
            fields.add(stripped(text, from, from + length));
        }
    }

    @Override
    protected List<String> buildRecord() {
        return List.copyOf(fields);
    }

    private static String stripped(char[] text, int from, int until) {
        int first = from;
        int end = until;
        while (first < end && isBlank(text[first])) {
            first++;
        }
        while (end > first && isBlank(text[end - 1])) {
            end--;
        }
        return new String(text, first, end - first);
    }

    /** Also the blanks that do not break a line, of which spreadsheets are fond. */
    static boolean isBlank(char one) {
        return Character.isWhitespace(one) || Character.isSpaceChar(one);
    }
}
