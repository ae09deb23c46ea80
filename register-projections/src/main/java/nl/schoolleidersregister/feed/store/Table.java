package nl.schoolleidersregister.feed.store;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.schoolleidersregister.feed.Columns;
import org.jspecify.annotations.Nullable;

/**
 * How rows of one kind are written to a table: a batch at a time, in one statement. Many new rows are copied.
 *
 * @param <R> what holds a row
 */
public final class Table<R> {

    /** From so many rows on copying is faster. */
    private static final int MANY = 100;

    private final String name;
    private final List<Column<R>> columns;

    private record Column<R>(
            String name, String type, boolean key, Function<? super R, ? extends @Nullable Object> value) {}

    private Table(String name, List<Column<R>> columns) {
        this.name = name;
        this.columns = List.copyOf(columns);
    }

    /** A table without columns yet. */
    public static <R> Table<R> named(String name) {
        return new Table<>(name, List.of());
    }

    /** The same with a column of its key; {@code type} is PostgreSQL's. */
    public Table<R> key(String column, String type, Function<? super R, ? extends @Nullable Object> value) {
        return with(new Column<>(column, type, true, value));
    }

    /** The same with another column; {@code type} is PostgreSQL's. */
    public Table<R> column(String column, String type, Function<? super R, ? extends @Nullable Object> value) {
        return with(new Column<>(column, type, false, value));
    }

    private Table<R> with(Column<R> column) {
        var more = new ArrayList<>(columns);
        more.add(column);
        return new Table<>(name, more);
    }

    /**
     * Writes rows that cannot be there yet.
     *
     * @throws org.springframework.dao.DuplicateKeyException when one is
     */
    public void insert(View view, Collection<R> rows) {
        if (rows.size() >= MANY) {
            copy(view, rows);
        } else if (!rows.isEmpty()) {
            unnest(view, rows, "");
        }
    }

    /** Writes rows that may be there; one that is stays as it is. */
    public void insertMissing(View view, Collection<R> rows) {
        if (view.isEmpty() && rows.size() >= MANY) {
            copy(view, rows);
        } else if (!rows.isEmpty()) {
            unnest(view, rows, " on conflict do nothing");
        }
    }

    /** Writes rows whole, whether they are there or not; no two have the same key. */
    public void upsert(View view, Collection<R> rows) {
        if (view.isEmpty() && rows.size() >= MANY) {
            copy(view, rows);
        } else if (!rows.isEmpty()) {
            unnest(view, rows, onConflict());
        }
    }

    /**
     * Writes the other columns of rows that must be there.
     *
     * @throws IllegalStateException when one is not
     */
    public void update(View view, Collection<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        var names = names(columns);
        var sql = "update " + name + " set "
                + others().map(column -> column.name + " = n." + column.name).collect(joining(", "))
                + " from unnest(" + placeholders() + ") as n(" + names + ") where "
                + columns.stream()
                        .filter(Column::key)
                        .map(column -> name + "." + column.name + " = n." + column.name)
                        .collect(joining(" and "));
        var changed = bind(view, rows, sql);
        if (changed != rows.size()) {
            throw new IllegalStateException(
                    "Of " + rows.size() + " rows of " + name + " only " + changed + " are there: " + rows);
        }
    }

    private Stream<Column<R>> others() {
        return columns.stream().filter(column -> !column.key);
    }

    private String onConflict() {
        var changes = others().map(column -> column.name + " = excluded." + column.name)
                .collect(joining(", "));
        var keys = names(columns.stream().filter(Column::key).toList());
        return " on conflict (" + keys + ") do " + (changes.isEmpty() ? "nothing" : "update set " + changes);
    }

    private void unnest(View view, Collection<R> rows, String onConflict) {
        bind(
                view,
                rows,
                "insert into " + name + " (" + names(columns) + ") select * from unnest(" + placeholders() + ")"
                        + onConflict);
    }

    private int bind(View view, Collection<R> rows, String sql) {
        var statement = view.sql(sql);
        for (var column : columns) {
            statement = statement.param(Columns.of(rows, column.value));
        }
        return statement.update();
    }

    private String placeholders() {
        return columns.stream().map(column -> "?::" + column.type + "[]").collect(joining(", "));
    }

    private static <R> String names(List<Column<R>> columns) {
        return columns.stream().map(Column::name).collect(joining(", "));
    }

    private void copy(View view, Collection<R> rows) {
        var copied = new CopiedRows<>(
                columns.stream()
                        .map(column -> new CopiedRows.Column<R>(column.type, column.value))
                        .toList(),
                rows.iterator());
        view.copy("copy " + name + " (" + names(columns) + ") from stdin (format binary)", copied);
    }
}
