package nl.schoolleidersregister.attendance.web;

import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.tables.Table;

/**
 * The rows that are not right yet, as a file to take along. A spreadsheet runs a cell that begins as a formula, so such
 * a cell gets an apostrophe in front.
 */
final class RowsToMend {

    private static final String MARK = "\uFEFF";
    private static final Set<Character> FORMULA = Set.of('=', '+', '-', '@', '\t', '\r');

    private RowsToMend() {}

    static String of(Sheet sheet, List<Checked> rows) {
        var lines = new TreeMap<Integer, String>();
        for (var wrong : Lists.wrong(rows)) {
            var row = wrong.row();
            lines.put(row.line(), line(Stream.of(row.number(), row.family(), row.day(), row.hours())));
        }
        for (Table.Unread line : sheet.unread()) {
            lines.put(line.line(), line(Stream.of(line.text())));
        }
        var header = line(Stream.of(Part.values()).map(Part::heading));
        return MARK + header + lines.values().stream().collect(Collectors.joining());
    }

    private static String line(Stream<String> fields) {
        return fields.map(RowsToMend::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    static String cell(String value) {
        var safe = !value.isEmpty() && FORMULA.contains(value.charAt(0)) ? "'" + value : value;
        return safe.matches("(?s).*[;\"\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
