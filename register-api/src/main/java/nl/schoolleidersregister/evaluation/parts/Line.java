package nl.schoolleidersregister.evaluation.parts;

import java.util.List;

/**
 * One line of text.
 *
 * @param key its message
 * @param args what the message fills in
 */
public record Line(String key, List<Object> args) {

    public Line {
        args = List.copyOf(args);
    }

    static Line of(String key, Object... args) {
        return new Line(key, List.of(args));
    }
}
