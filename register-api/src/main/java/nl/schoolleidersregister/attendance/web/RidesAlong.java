package nl.schoolleidersregister.attendance.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list that comes back with its page, with what was mended or left out there. Nothing of it is kept in between.
 *
 * @param text the list; lines as they were
 * @param separator what stands between two fields
 * @param charset how its characters were written; empty when it was typed
 * @param name of the file
 */
record RidesAlong(String text, char separator, String charset, String name) {

    private static final int LONGEST_NAME = 100;

    /** The list of a page of ours; nothing when the request has none. */
    static Optional<RidesAlong> in(HttpServletRequest request) {
        var text = request.getParameter("regels");
        if (text == null) {
            return Optional.empty();
        }
        var separator = text(request, "scheiding");
        var charset = text(request, "tekens");
        var safe = separator.length() == 1 && Readings.isSeparator(separator.charAt(0)) ? separator.charAt(0) : ';';
        return Optional.of(
                new RidesAlong(text, safe, Readings.isCharset(charset) ? charset : "", name(text(request, "naam"))));
    }

    /** The list with all that was mended; asked to be read another way, that instead. */
    Handed read(HttpServletRequest request) {
        var asked = text(request, "lees").split("[|]", 2);
        if (asked.length == 2 && asked[1].matches("\\d{1,3}")) {
            var other = (char) Integer.parseInt(asked[1]);
            var again = asked[0].equals(charset) ? Optional.of(text) : Readings.again(text, charset, asked[0]);
            if (again.isPresent() && Readings.isSeparator(other)) {
                return Sheet.of(again.get(), other, asked[0]);
            }
        }
        return switch (Sheet.of(text, separator, charset)) {
            case Refused none -> none;
            case Sheet sheet -> Sheet.of(sheet.with(changed(sheet, request)), separator, charset);
        };
    }

    private static Map<Integer, String> changed(Sheet sheet, HttpServletRequest request) {
        var changed = new HashMap<Integer, String>();
        for (var row : sheet.rows()) {
            var values = new EnumMap<Part, String>(Part.class);
            for (var part : Part.values()) {
                var mended = request.getParameter(part.key() + "-" + row.line());
                if (mended != null) {
                    values.put(part, mended.strip());
                }
            }
            if (!values.isEmpty()) {
                changed.put(row.line(), sheet.line(row, values));
            }
        }
        for (var line : sheet.unread()) {
            var whole = request.getParameter("line-" + line.line());
            if (whole != null) {
                changed.put(line.line(), whole);
            }
        }
        leftOut(request).forEach(line -> changed.put(line, ""));
        return changed;
    }

    private static Iterable<Integer> leftOut(HttpServletRequest request) {
        var values = request.getParameterValues("weg");
        return values == null
                ? List.of()
                : Arrays.stream(values)
                        .filter(value -> value.matches("\\d{1,5}"))
                        .map(Integer::valueOf)
                        .toList();
    }

    static String name(String given) {
        var plain = given.replaceAll("\\p{Cntrl}", "");
        return plain.length() <= LONGEST_NAME ? plain : plain.substring(0, LONGEST_NAME);
    }

    private static String text(HttpServletRequest request, String field) {
        var value = request.getParameter(field);
        return value == null ? "" : value;
    }
}
