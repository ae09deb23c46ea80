package nl.schoolleidersregister.log;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * A place in the order of the log. Transaction numbers begin again in another server, so an era comes first.
 *
 * @param era from 1; raised by a restore into another server
 * @param tx number of the transaction that stored the event (xid8)
 * @param index the event's own number, which settles the order within a transaction
 */
public record Position(int era, long tx, long index) implements Comparable<Position> {

    /** Before everything. */
    public static final Position START = new Position(0, 0, 0);

    private static final Pattern TEXT = Pattern.compile("(\\d{1,5})\\.(\\d{1,18})\\.(\\d{1,18})");

    /** Reads the columns {@code era}, {@code tx} (as a number) and {@code global_index} of a row. */
    public static Position of(ResultSet row) throws SQLException {
        return new Position(row.getInt("era"), row.getLong("tx"), row.getLong("global_index"));
    }

    @Override
    public int compareTo(Position other) {
        if (era != other.era) {
            return Integer.compare(era, other.era);
        }
        return tx == other.tx ? Long.compare(index, other.index) : Long.compare(tx, other.tx);
    }

    /** Whether this place comes after the other. */
    public boolean isAfter(Position other) {
        return compareTo(other) > 0;
    }

    /** The text form that travels in headers: {@code era.tx.index}. */
    @Override
    public String toString() {
        return era + "." + tx + "." + index;
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException when the text is not a position
     */
    public static Position parse(String text) {
        var parts = TEXT.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a position: " + text);
        }
        return new Position(
                Integer.parseInt(parts.group(1)), Long.parseLong(parts.group(2)), Long.parseLong(parts.group(3)));
    }
}
