package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.joining;

import java.util.stream.Stream;
import nl.schoolleidersregister.person.PersonName;

/**
 * What somebody is looked up by, as the tables of names keep it.
 *
 * @param words of the name, and initials, with a blank between
 * @param near the same, each also with one letter left out
 * @param sorted by which those who are found are put in order
 */
record SoughtName(String words, String near, String sorted) {

    static SoughtName of(PersonName name) {
        var words = NameWords.of(name);
        return new SoughtName(spaced(words.stream()), spaced(Spelling.around(words)), NameWords.sorted(name));
    }

    private static String spaced(Stream<String> words) {
        return words.collect(joining(" "));
    }
}
