package nl.schoolleidersregister.tables;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as it stands in a file: a row is a line.
 *
 * @param header names of the columns
 * @param rows in the order of the file; empty lines are left out
 * @param unread lines that have no fields, because their quotes do not match
 * @param encoding how its characters were written
 * @param separator what stands between two fields
 */
public record Table(List<String> header, List<Row> rows, List<Unread> unread, Encoding encoding, char separator)
        implements TableFile {

    public Table {
        header = List.copyOf(header);
        rows = List.copyOf(rows);
        unread = List.copyOf(unread);
    }

    /**
     * One row.
     *
     * @param line its number in the file, from 1
     * @param fields without the blanks around them; there may be fewer or more than the header has
     * @param text the line as it stands in the file
     */
    public record Row(int line, List<String> fields, String text) {

        public Row {
            fields = List.copyOf(fields);
        }

        /** The field in a column, from 0; empty where the row ends before it. */
        public String field(int column) {
            return column < fields.size() ? fields.get(column) : "";
        }
    }

    /**
     * One line that cannot be split into fields.
     *
     * @param line its number in the file, from 1
     * @param text the line as it stands in the file
     */
    public record Unread(int line, String text) {}

    /** The columns, from 0, that go by one of these names, in capitals or not; more than one when a name is doubled. */
    public List<Integer> columns(String... names) {
        return IntStream.range(0, header.size())
                .filter(column -> Arrays.stream(names).anyMatch(header.get(column)::equalsIgnoreCase))
                .boxed()
                .toList();
    }
}
