package nl.schoolleidersregister.tables;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.tables.NotATable.Reason;

/**
 * Reads a CSV file: UTF-8 (with a mark in front or without) or Windows-1252; semicolons, commas or tabs; quotes; any
 * end of line. A row is a line: a quote that is not closed costs its own line and nothing after it. Never more is read
 * or kept than the limits below.
 */
public final class Tables {

    /** Biggest file, in bytes. */
    public static final int MOST_BYTES = 10 * 1024 * 1024;

    /** Most columns in a row. */
    public static final int MOST_COLUMNS = 200;

    /** Longest field, in characters. */
    public static final int LONGEST_FIELD = 4_000;

    /** Most rows after the header. */
    public static final int MOST_ROWS = 50_000;

    private static final int MEGABYTE = 1024 * 1024;

    private Tables() {}

    /** Reads a file to its end or its limit, whichever comes first; the caller closes it. */
    public static TableFile read(InputStream file) throws IOException {
        return read(file.readNBytes(MOST_BYTES + 1));
    }

    /** Reads a file that is in memory. */
    public static TableFile read(byte[] file) {
        if (file.length > MOST_BYTES) {
            return NotATable.because(Reason.TOO_BIG, MOST_BYTES / MEGABYTE);
        }
        return Bytes.whyNoText(file).<TableFile>map(NotATable::because).orElseGet(() -> readText(file));
    }

    private static TableFile readText(byte[] file) {
        return Decoded.of(file).map(Tables::readTable).orElseGet(() -> NotATable.because(Reason.ENCODING));
    }

    private static TableFile readTable(Decoded file) {
        var lines = new Lines(file.text());
        var first = lines.next();
        var told = first.flatMap(line -> Separator.told(line.text()));
        var header = told.isPresent() ? lines.next() : first;
        if (header.isEmpty()) {
            return NotATable.because(Reason.EMPTY);
        }
        char separator = told.orElseGet(() -> Separator.in(header.get().text()));
        return switch (split(header.get(), separator)) {
            case Split.Broken _ -> NotATable.because(Reason.HEADER);
            case Split.Beyond(var refusal) -> refusal;
            case Split.Whole(var names) -> readRows(lines, names, file.encoding(), separator);
        };
    }

    private static TableFile readRows(Lines lines, List<String> header, Encoding encoding, char separator) {
        var rows = new ArrayList<Table.Row>();
        var unread = new ArrayList<Table.Unread>();
        for (var next = lines.next(); next.isPresent(); next = lines.next()) {
            var line = next.get();
            if (rows.size() + unread.size() == MOST_ROWS) {
                return NotATable.because(Reason.TOO_MANY_ROWS, MOST_ROWS);
            }
            switch (split(line, separator)) {
                case Split.Whole(var fields) -> rows.add(new Table.Row(line.number(), fields, line.text()));
                case Split.Broken _ -> unread.add(new Table.Unread(line.number(), line.text()));
                case Split.Beyond(var refusal) -> {
                    return refusal;
                }
            }
        }
        return new Table(header, rows, unread, encoding, separator);
    }

    /** What comes of a line. */
    private sealed interface Split {

        record Whole(List<String> fields) implements Split {}

        record Broken() implements Split {}

        record Beyond(NotATable refusal) implements Split {}
    }

    private static Split split(Lines.Line line, char separator) {
        var fields = new Fields();
        try (var reader = csv(separator).build(fields, line.text())) {
            Optional<List<String>> found = reader.stream().findFirst();
            return beyond(fields, line.number()).orElseGet(() -> new Split.Whole(found.orElse(List.of())));
        } catch (CsvParseException _) {
            return beyond(fields, line.number()).orElseGet(Split.Broken::new);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static Optional<Split> beyond(Fields fields, int line) {
        if (fields.tooMany()) {
            return Optional.of(new Split.Beyond(NotATable.because(Reason.TOO_MANY_COLUMNS, MOST_COLUMNS, line)));
        }
        return fields.tooLong()
                ? Optional.of(new Split.Beyond(NotATable.because(Reason.FIELD_TOO_LONG, LONGEST_FIELD, line)))
                : Optional.empty();
    }

    private static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }
}
