package nl.schoolleidersregister.attendance.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.tables.NotATable;
import nl.schoolleidersregister.tables.Table;
import nl.schoolleidersregister.tables.Tables;

/**
 * A list of who was there, as text with a row on each line. Mending changes its lines, leaving out empties them, so
 * that every row keeps the number it had in the file.
 *
 * @param text all of it; line ends as they were
 * @param separator what stands between two fields
 * @param charset how its characters were written; empty when it was typed
 * @param columns where each part of a row stands, from 0
 * @param rows its rows, without the header
 * @param unread lines whose quotes do not match
 */
record Sheet(
        String text,
        char separator,
        String charset,
        Map<Part, Integer> columns,
        List<Table.Row> rows,
        List<Table.Unread> unread)
        implements Handed {

    /** Most rows in one list. */
    static final int MOST_ROWS = 2_000;

    /** Longest list in characters: a form that rides along must stay smaller than the server takes. */
    static final int LONGEST = 200_000;

    private static final String BREAKS = "\r\n|\r|\n";
    private static final String MARK = "\uFEFF";
    private static final String HINT = "(?s)sep=[;,\t](\r\n|\r|\n)(.*)";

    /** Reads a file, whatever wrote it. */
    static Handed ofFile(byte[] file) {
        return switch (Tables.read(file)) {
            case NotATable none -> Refused.because(none);
            case Table table -> {
                var decoded = new String(file, table.encoding().charset());
                var text = decoded.startsWith(MARK) ? decoded.substring(1) : decoded;
                yield of(text, table.separator(), table.encoding().charset().name());
            }
        };
    }

    /** Reads what was pasted. */
    static Handed ofText(String pasted) {
        return switch (Tables.read(pasted.getBytes(UTF_8))) {
            case NotATable none -> Refused.because(none);
            case Table table -> of(pasted, table.separator(), "");
        };
    }

    /** Reads a text whose separator is known. */
    static Handed of(String given, char separator, String charset) {
        // A first line for spreadsheets is ours no more; its place stays, so that lines keep their numbers.
        var text = given.matches(HINT) ? given.replaceFirst("sep=.", "") : given;
        if (text.length() > LONGEST) {
            return new Refused("attendance.too-long", List.of(LONGEST));
        }
        return switch (Tables.read(("sep=" + separator + "\n" + text).getBytes(UTF_8))) {
            case NotATable none -> Refused.because(none);
            case Table table -> of(text, separator, charset, table);
        };
    }

    private static Handed of(String text, char separator, String charset, Table table) {
        var named = named(table);
        var isNamed = named.size() >= 2;
        if (table.rows().size() + table.unread().size() > MOST_ROWS - (isNamed ? 0 : 1)) {
            return new Refused("attendance.too-many-rows", List.of(MOST_ROWS));
        }
        if (isNamed && table.rows().isEmpty() && table.unread().isEmpty()) {
            return new Refused("attendance.no-rows", List.of());
        }
        if (isNamed) {
            return named.size() < Part.values().length
                    ? new Refused("attendance.columns", List.of(Part.headings(separator), missing(named)))
                    : new Sheet(text, separator, charset, named, moved(table.rows()), movedUnread(table.unread()));
        }
        var first = new Table.Row(firstLine(text), table.header(), lines(text).get(firstLine(text) - 1));
        var rows = Stream.concat(Stream.of(first), moved(table.rows()).stream()).toList();
        return rows.stream().noneMatch(row -> row.fields().size() >= Part.values().length)
                ? new Refused("attendance.no-list", List.of(Part.headings(separator)))
                : new Sheet(text, separator, charset, inOrder(), rows, movedUnread(table.unread()));
    }

    private static Map<Part, Integer> named(Table table) {
        var named = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            table.columns(part.names()).stream().findFirst().ifPresent(column -> named.put(part, column));
        }
        return named;
    }

    private static Map<Part, Integer> inOrder() {
        var columns = new EnumMap<Part, Integer>(Part.class);
        for (var part : Part.values()) {
            columns.put(part, columns.size());
        }
        return columns;
    }

    private static String missing(Map<Part, Integer> named) {
        return Stream.of(Part.values())
                .filter(part -> !named.containsKey(part))
                .map(Part::heading)
                .collect(Collectors.joining(", "));
    }

    /** The line that told the separator is not the reader's. */
    private static List<Table.Row> moved(List<Table.Row> rows) {
        return rows.stream()
                .map(row -> new Table.Row(row.line() - 1, row.fields(), row.text()))
                .toList();
    }

    private static List<Table.Unread> movedUnread(List<Table.Unread> lines) {
        return lines.stream()
                .map(line -> new Table.Unread(line.line() - 1, line.text()))
                .toList();
    }

    private static List<String> lines(String text) {
        return List.of(text.split(BREAKS, -1));
    }

    private static int firstLine(String text) {
        var lines = lines(text);
        var line = 0;
        while (lines.get(line).isBlank()) {
            line++;
        }
        return line + 1;
    }

    /** The rows by their parts. */
    List<Row> parts() {
        return rows.stream().map(this::parts).toList();
    }

    private Row parts(Table.Row row) {
        return new Row(
                row.line(),
                row.field(column(Part.NUMBER)),
                row.field(column(Part.FAMILY)),
                row.field(column(Part.DAY)),
                row.field(column(Part.HOURS)));
    }

    int column(Part part) {
        return Objects.requireNonNull(columns.get(part));
    }

    /** The text with other lines in some places, by their numbers. */
    String with(Map<Integer, String> changed) {
        if (changed.isEmpty()) {
            return text;
        }
        var lines = new ArrayList<>(lines(text));
        changed.forEach((line, other) -> {
            if (line >= 1 && line <= lines.size()) {
                lines.set(line - 1, other.replaceAll(BREAKS, " "));
            }
        });
        return String.join("\n", lines);
    }

    /** A row with other values in some of its parts, as a line. */
    String line(Table.Row row, Map<Part, String> values) {
        var fields = new ArrayList<>(row.fields());
        values.forEach((part, value) -> {
            while (fields.size() <= column(part)) {
                fields.add("");
            }
            fields.set(column(part), value);
        });
        return fields.stream().map(this::quoted).collect(Collectors.joining(String.valueOf(separator)));
    }

    private String quoted(String field) {
        return field.indexOf(separator) < 0 && field.indexOf('"') < 0 ? field : '"' + field.replace("\"", "\"\"") + '"';
    }
}
