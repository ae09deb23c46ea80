package nl.schoolleidersregister.tables;

import java.util.Optional;

/** The lines of a text one by one, whatever ends them (CRLF, LF or CR), numbered as an editor numbers them. */
final class Lines {

    private final String text;
    private int from;
    private int number;

    Lines(String text) {
        this.text = text;
    }

    /** A line without its end. */
    record Line(int number, String text) {}

    /** The next line with anything but blanks on it. */
    Optional<Line> next() {
        while (from < text.length()) {
            int end = end();
            var line = text.substring(from, end);
            from = end + (text.startsWith("\r\n", end) ? 2 : 1);
            number++;
            if (!line.chars().allMatch(one -> Fields.isBlank((char) one))) {
                return Optional.of(new Line(number, line));
            }
        }
        return Optional.empty();
    }

    private int end() {
        int at = from;
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
        return at;
    }
}
