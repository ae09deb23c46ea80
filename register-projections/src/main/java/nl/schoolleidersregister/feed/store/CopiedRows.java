package nl.schoolleidersregister.feed.store;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Rows in the text format of PostgreSQL's {@code copy}: a line a row, tabs between columns, {@code \N} for what is
 * missing; in parts of some size.
 */
final class CopiedRows<R> implements Iterator<byte[]> {

    private static final int PART = 1 << 16;

    private final List<Function<? super R, ? extends @Nullable Object>> columns;
    private final Iterator<R> rows;

    CopiedRows(List<Function<? super R, ? extends @Nullable Object>> columns, Iterator<R> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    @Override
    public boolean hasNext() {
        return rows.hasNext();
    }

    @Override
    public byte[] next() {
        if (!rows.hasNext()) {
            throw new NoSuchElementException();
        }
        var part = new StringBuilder(PART);
        while (rows.hasNext() && part.length() < PART) {
            var row = rows.next();
            var separator = "";
            for (var column : columns) {
                part.append(separator);
                append(part, column.apply(row));
                separator = "\t";
            }
            part.append('\n');
        }
        return part.toString().getBytes(UTF_8);
    }

    private static void append(StringBuilder part, @Nullable Object value) {
        if (value == null) {
            part.append("\\N");
            return;
        }
        var text = value.toString();
        var done = 0;
        for (var at = 0; at < text.length(); at++) {
            var escaped = escaped(text.charAt(at));
            if (escaped != null) {
                part.append(text, done, at).append(escaped);
                done = at + 1;
            }
        }
        part.append(text, done, text.length());
    }

    private static @Nullable String escaped(char character) {
        return switch (character) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
