package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.person.PersonName;

/**
 * A question for people by their name: the words in any order, of which the last may be only the beginning of one.
 *
 * @param words to be found in a name, all of them
 */
public record NameQuestion(List<String> words) {

    /** Letters that must be there at least. */
    public static final int FEWEST_LETTERS = 3;

    /** Longest name that can be asked, in characters as typed. */
    public static final int LONGEST = 200;

    private static final int MOST_WORDS = 12;

    public NameQuestion {
        words = List.copyOf(words);
    }

    /** What somebody typed. */
    public static NameQuestion of(String typed) {
        return new NameQuestion(
                List.copyOf(NameWords.typed(typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST))));
    }

    /** Whether there are enough letters to look for. */
    public boolean isEnough() {
        return words.stream()
                        .mapToInt(word -> word.codePointCount(0, word.length()))
                        .sum()
                >= FEWEST_LETTERS;
    }

    /** Whether there are enough letters, and not more words than a name has. */
    boolean canBeAsked() {
        return isEnough() && words.size() <= MOST_WORDS;
    }

    /** All words as they are, for PostgreSQL. */
    String whole() {
        return words.stream().map(NameQuestion::quoted).collect(joining(" & "));
    }

    /** All words as they are but the last, which may go on; after an i it may go on as ij. */
    String begun() {
        var last = words.getLast();
        var begun = last.endsWith("i")
                ? "(" + quoted(last) + ":* | " + quoted(last.substring(0, last.length() - 1) + "y") + ":*)"
                : quoted(last) + ":*";
        return Stream.concat(words.stream().limit(words.size() - 1L).map(NameQuestion::quoted), Stream.of(begun))
                .collect(joining(" & "));
    }

    /** All words with one letter left out or none; finds more than are near. */
    String alike() {
        return words.stream()
                .map(word -> Spelling.around(word).map(NameQuestion::quoted).collect(joining(" | ", "(", ")")))
                .collect(joining(" & "));
    }

    /** Whether a mistake in any word is forgiven. */
    boolean takesMistakes() {
        return words.stream().anyMatch(Spelling::takesMistakes);
    }

    /** Whether every word is in this name, or nearly. */
    boolean isNear(PersonName name) {
        Collection<String> known = NameWords.of(name);
        return words.stream().allMatch(typed -> known.stream().anyMatch(word -> Spelling.isNear(typed, word)));
    }

    /** Words are letters and digits only. */
    private static String quoted(String word) {
        return "'" + word + "'";
    }
}
