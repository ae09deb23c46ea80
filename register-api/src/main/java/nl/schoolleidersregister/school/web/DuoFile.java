package nl.schoolleidersregister.school.web;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.schoolleidersregister.school.BoardName;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.SchoolCode;
import nl.schoolleidersregister.school.SchoolName;
import nl.schoolleidersregister.school.SchoolRecord;
import nl.schoolleidersregister.school.Town;
import nl.schoolleidersregister.shared.Text;
import nl.schoolleidersregister.tables.Table;
import org.jspecify.annotations.Nullable;

/**
 * What DUO's list of locations says ({@code 02.-alle-vestigingen-vo.csv}), row by row. Of a row that is wrong in more
 * ways than one the first is told, in the order in which somebody would look.
 */
final class DuoFile {

    private static final int SHORT_CODE = 2;
    private static final Pattern CODE = Pattern.compile("\\b[0-9]{2}[A-Z]{2}[0-9]{2}\\b");

    private final DuoColumns columns;
    private final int width;
    private final List<DuoRow> rows = new ArrayList<>();
    private final List<BadRow> bad = new ArrayList<>();
    private final Map<SchoolCode, Integer> lines = new HashMap<>();

    private DuoFile(Table table, DuoColumns columns) {
        this.columns = columns;
        this.width = table.header().size();
    }

    /** Reads a table that has all columns. */
    static DuoFile of(Table table, DuoColumns columns) {
        var file = new DuoFile(table, columns);
        table.unread().forEach(file::leaveOut);
        table.rows().forEach(file::read);
        file.bad.sort(Comparator.comparingInt(BadRow::line));
        return file;
    }

    List<DuoRow> rows() {
        return List.copyOf(rows);
    }

    List<BadRow> bad() {
        return List.copyOf(bad);
    }

    /** The locations that stand in the file, also those whose row is wrong otherwise. */
    Set<SchoolCode> seen() {
        return Set.copyOf(lines.keySet());
    }

    /** Its fields cannot be told apart, but the location that it is about stands in the file. */
    private void leaveOut(Table.Unread row) {
        bad.add(new BadRow(row.line(), row.text(), "quotes", List.of()));
        CODE.matcher(row.text())
                .results()
                .forEach(found -> lines.putIfAbsent(new SchoolCode(found.group()), row.line()));
    }

    private void read(Table.Row row) {
        var code = code(row);
        var first = code == null ? null : lines.putIfAbsent(code, row.line());
        var wrong = wrong(row, code, first);
        if (wrong != null) {
            bad.add(wrong);
        } else {
            rows.add(new DuoRow(requireNonNull(code), school(row), boardName(row)));
        }
    }

    private @Nullable BadRow wrong(Table.Row row, @Nullable SchoolCode code, @Nullable Integer first) {
        if (row.fields().size() < width) {
            return bad(row, "few", row.fields().size(), width);
        }
        if (row.fields().stream().skip(width).anyMatch(field -> !field.isEmpty())) {
            return bad(row, "many", row.fields().size(), width);
        }
        if (code == null) {
            return bad(row, "code", typedCode(row));
        }
        if (!institution(row).isEmpty() && !institution(row).equals(code.school())) {
            return bad(row, "other-school", code.value(), institution(row));
        }
        return first == null ? wrongRecord(row) : bad(row, "double", code.value(), first);
    }

    private @Nullable BadRow wrongRecord(Table.Row row) {
        if (!Text.isLine(row.field(columns.name()))) {
            return bad(row, "name");
        }
        if (!Text.isLine(row.field(columns.town()))) {
            return bad(row, "town");
        }
        if (Provinces.named(row.field(columns.province())).isEmpty()) {
            return bad(row, "province", row.field(columns.province()));
        }
        var board = row.field(columns.board());
        if (!BoardNumber.isValid(board)) {
            return board.isEmpty() ? bad(row, "no-board") : bad(row, "board", board);
        }
        var name = DuoColumns.field(row, columns.boardName());
        return name.isEmpty() || Text.isLine(name) ? null : bad(row, "board-name");
    }

    private SchoolRecord school(Table.Row row) {
        return new SchoolRecord(
                new SchoolName(row.field(columns.name())),
                new Town(row.field(columns.town())),
                Provinces.named(row.field(columns.province())).orElseThrow(),
                new BoardNumber(row.field(columns.board())));
    }

    private @Nullable BoardName boardName(Table.Row row) {
        var name = DuoColumns.field(row, columns.boardName());
        return name.isEmpty() ? null : new BoardName(name);
    }

    private @Nullable SchoolCode code(Table.Row row) {
        var code = typedCode(row);
        return SchoolCode.isValid(code) ? new SchoolCode(code) : null;
    }

    /** Some of DUO's files have all six characters of a location's code, others only its own two. */
    private String typedCode(Table.Row row) {
        var code = row.field(columns.code()).toUpperCase(Locale.ROOT);
        return code.length() == SHORT_CODE ? institution(row) + code : code;
    }

    private String institution(Table.Row row) {
        return DuoColumns.field(row, columns.institution()).toUpperCase(Locale.ROOT);
    }

    private static BadRow bad(Table.Row row, String reason, Object... args) {
        return new BadRow(row.line(), row.text(), reason, List.of(args));
    }
}
