package nl.schoolleidersregister.attendance.web;

import java.util.List;

/**
 * What is wrong with a row.
 *
 * @param code message keys {@code row.<code>} (what is wrong) and {@code row.<code>.next} (what to do)
 * @param parts what it is about; the first is where it can be mended
 * @param args what the texts fill in
 */
record Mistake(String code, List<Part> parts, List<Object> args) {

    Mistake {
        parts = List.copyOf(parts);
        args = List.copyOf(args);
    }

    static Mistake at(Part part, String code, Object... args) {
        return new Mistake(code, List.of(part), List.of(args));
    }
}
