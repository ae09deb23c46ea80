package nl.schoolleidersregister.feed;

import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows as columns, for statements that take a whole batch at once with {@code unnest}. */
public final class Columns {

    private Columns() {}

    /** One column of all rows, as text; the statement casts it, as in {@code ?::date[]}. */
    public static <R> @Nullable String[] of(Collection<R> rows, Function<? super R, ? extends @Nullable Object> field) {
        var column = new @Nullable String[rows.size()];
        var index = 0;
        for (var row : rows) {
            var value = field.apply(row);
            column[index++] = value == null ? null : value.toString();
        }
        return column;
    }
}
