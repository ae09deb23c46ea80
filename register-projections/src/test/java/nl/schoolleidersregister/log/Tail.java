package nl.schoolleidersregister.log;

import java.util.ArrayList;
import java.util.List;

/** Follows the log as a feed does: always after the last event it got. */
final class Tail {

    private final LogReader reader;
    private final List<LoggedEvent> seen = new ArrayList<>();
    private Position at;

    Tail(LogReader reader, Position from) {
        this.reader = reader;
        this.at = from;
    }

    /** Reads on, so many events at most; those it got. */
    List<LoggedEvent> read(int limit) {
        var next = reader.after(at, limit);
        seen.addAll(next);
        if (!next.isEmpty()) {
            at = next.getLast().position();
        }
        return next;
    }

    /** Reads on until there is nothing more. */
    Tail readAll() {
        while (!read(7).isEmpty()) {
            // Until the log has nothing more.
        }
        return this;
    }

    Position at() {
        return at;
    }

    List<LoggedEvent> seen() {
        return seen;
    }
}
