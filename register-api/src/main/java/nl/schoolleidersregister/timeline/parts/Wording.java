package nl.schoolleidersregister.timeline.parts;

import java.util.function.Function;

/**
 * What values of one type look like in a sentence; a bean for each type that is more than a day, a number, a word of a
 * list or a record of one of these.
 *
 * @param type of the value
 * @param words in the visitor's language
 */
public record Wording<T>(Class<T> type, Function<T, String> words) {

    String of(Object value) {
        return words.apply(type.cast(value));
    }
}
