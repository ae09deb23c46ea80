package nl.schoolleidersregister.portfolio;

import java.util.List;

/**
 * The entry from which an example is made, as far as it may not be found in the example; kept nowhere.
 *
 * @param names by which people can be recognised
 * @param texts all that the entry tells
 */
public record ExampleSource(List<String> names, List<String> texts) {

    public ExampleSource {
        names = List.copyOf(names);
        texts = List.copyOf(texts);
    }
}
