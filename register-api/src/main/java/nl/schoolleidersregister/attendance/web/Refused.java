package nl.schoolleidersregister.attendance.web;

import java.util.List;
import nl.schoolleidersregister.tables.NotATable;

/**
 * Not a list; nothing in it was used.
 *
 * @param code message keys {@code refusal.<code>} and {@code refusal.<code>.next}
 * @param args what the texts fill in
 */
record Refused(String code, List<Object> args) implements Handed {

    Refused {
        args = List.copyOf(args);
    }

    static Refused because(NotATable none) {
        return new Refused("table." + none.code(), none.args());
    }
}
