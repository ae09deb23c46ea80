package nl.schoolleidersregister.attendance.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.schoolleidersregister.tables.Table;

/**
 * A list as it is looked at, in the model as {@code preview}.
 *
 * @param sheet what rides along in the page
 * @param name of the file; empty when it was pasted
 * @param total how many rows there are
 * @param good those that can be recorded
 * @param wrong those to mend, the first of them
 * @param more how many more there are to mend
 * @param names a few names by which to tell whether the characters came through; none when there is nothing to see
 * @param readings how else the same file can be read
 */
record Preview(
        Sheet sheet,
        String name,
        int total,
        List<Checked.Good> good,
        List<Mend> wrong,
        int more,
        List<String> names,
        List<Readings.Other> readings) {

    /** Most rows to mend on one page: a server takes so many fields and no more. */
    static final int MOST_TO_MEND = 100;

    private static final int NAMES = 3;

    /**
     * A row to mend.
     *
     * @param line its number in the list
     * @param mistakes what is wrong with it
     * @param text the line, cut where the wrong parts begin and end
     * @param fields where it can be mended
     * @param whole the whole line where it has no fields; empty otherwise
     */
    record Mend(int line, List<Mistake> mistakes, List<Piece> text, List<Field> fields, String whole) {}

    /** A piece of a line. */
    record Piece(String text, boolean marked) {}

    /** A field to mend a part of a row in. */
    record Field(String id, String label, String value) {}

    static Preview of(Sheet sheet, String name, List<Checked> rows) {
        var wrong = new ArrayList<Mend>();
        sheet.unread().forEach(line -> wrong.add(unread(line)));
        Lists.wrong(rows).forEach(row -> wrong.add(mend(sheet, row)));
        wrong.sort(Comparator.comparingInt(Mend::line));
        return new Preview(
                sheet,
                name,
                rows.size() + sheet.unread().size(),
                Lists.good(rows),
                wrong.stream().limit(MOST_TO_MEND).toList(),
                Math.max(0, wrong.size() - MOST_TO_MEND),
                names(sheet),
                Readings.of(sheet));
    }

    /** How many rows are to be mended. */
    public int mendable() {
        return wrong.size() + more;
    }

    private static Mend unread(Table.Unread line) {
        var mistake = new Mistake("quotes", List.of(), List.of());
        return new Mend(line.line(), List.of(mistake), List.of(new Piece(line.text(), true)), List.of(), line.text());
    }

    private static Mend mend(Sheet sheet, Checked.Wrong wrong) {
        var row = wrong.row();
        var marked = wrong.mistakes().stream()
                .flatMap(mistake -> mistake.parts().stream())
                .distinct()
                .toList();
        var fields = wrong.mistakes().stream()
                .flatMap(mistake -> mistake.parts().stream().limit(1))
                .distinct()
                .map(part -> new Field(part.key() + "-" + row.line(), part.field(), row.value(part)))
                .toList();
        return new Mend(row.line(), wrong.mistakes(), pieces(sheet, row, marked), fields, "");
    }

    /** The row in the order of its columns; what is empty shows as a gap. */
    private static List<Piece> pieces(Sheet sheet, Row row, List<Part> marked) {
        var parts = Arrays.stream(Part.values())
                .sorted(Comparator.comparingInt(sheet::column))
                .toList();
        var pieces = new ArrayList<Piece>();
        for (var part : parts) {
            if (!pieces.isEmpty()) {
                pieces.add(new Piece(String.valueOf(sheet.separator()), false));
            }
            var value = row.value(part);
            pieces.add(new Piece(value.isEmpty() ? "…" : value, marked.contains(part)));
        }
        return pieces;
    }

    private static List<String> names(Sheet sheet) {
        return sheet.parts().stream()
                .map(Row::family)
                .filter(name -> name.chars().anyMatch(letter -> letter > 0x7F))
                .distinct()
                .limit(NAMES)
                .toList();
    }

    /** What stands between two fields, in message keys. */
    public String separatorCode() {
        return Readings.code(sheet.separator());
    }
}
