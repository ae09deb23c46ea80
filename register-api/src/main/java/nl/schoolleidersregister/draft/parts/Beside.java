package nl.schoolleidersregister.draft.parts;

import java.util.List;
import nl.schoolleidersregister.draft.store.Draft;

/**
 * A text that was written elsewhere in a field in which something else was written here.
 *
 * @param field its name
 * @param text as it was typed there
 * @param print by which a form says that it has been seen
 */
public record Beside(String field, String text, String print) {

    static List<Beside> of(Draft draft) {
        return draft.beside().entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(text -> new Beside(field.getKey(), text, Basis.print(List.of(field.getKey(), text)))))
                .toList();
    }
}
