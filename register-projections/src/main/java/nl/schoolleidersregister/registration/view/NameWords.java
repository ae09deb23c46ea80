package nl.schoolleidersregister.registration.view;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.schoolleidersregister.person.PersonName;

/**
 * Names as words that can be compared: without accents and capitals, and with <i>ij</i> and <i>y</i> as one letter, as
 * in a Dutch telephone directory. Only letters and digits are left, so whatever somebody types can stand in a question
 * to the database.
 */
final class NameWords {

    /** Letters of a word that are compared; PostgreSQL takes a few hundred. */
    private static final int LONGEST = 60;

    /** Words of a name, the first ones. */
    private static final int MOST = 40;

    private static final Pattern APOSTROPHE = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\s]+");

    private NameWords() {}

    /** The words somebody typed; an apostrophe parts nothing, everything else that is no letter or digit does. */
    static SequencedSet<String> typed(String text) {
        return words(APOSTROPHE.matcher(text).replaceAll("")).collect(toCollection(LinkedHashSet::new));
    }

    /**
     * The words a name can be found by: <i>d'Ancona</i> is found as Ancona too, <i>Jan-Willem</i> as Janwillem. Given
     * names and prefix are found by initials: <i>J. v.d. Berg</i> is Jan van den Berg.
     */
    static SequencedSet<String> of(PersonName name) {
        var parts = List.of(name.given(), name.prefix(), name.family());
        return Stream.of(
                        typed(name.full()).stream(),
                        parts.stream().flatMap(NameWords::pieces),
                        initials(name.given()),
                        initials(name.prefix()),
                        Stream.of(initials(name.prefix()).collect(joining())))
                .flatMap(words -> words)
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MOST)
                .collect(toCollection(LinkedHashSet::new));
    }

    /** Key for the order of answers: family name without prefix, then given names. */
    static String sorted(PersonName name) {
        return String.join(" ", typed(name.family())) + " , " + String.join(" ", typed(name.given()));
    }

    /** What stands between blanks, apart at every sign in it and as one word. */
    private static Stream<String> pieces(String part) {
        return BLANK.splitAsStream(part).flatMap(token -> {
            var apart = words(APOSTROPHE.matcher(token).replaceAll("-")).toList();
            return Stream.concat(apart.stream(), Stream.of(clipped(String.join("", apart))));
        });
    }

    private static Stream<String> initials(String part) {
        return typed(part).stream().map(word -> word.substring(0, word.offsetByCodePoints(0, 1)));
    }

    private static Stream<String> words(String text) {
        return BETWEEN.splitAsStream(plain(text))
                .filter(word -> !word.isEmpty())
                .map(NameWords::clipped);
    }

    private static String clipped(String word) {
        return word.codePointCount(0, word.length()) <= LONGEST
                ? word
                : word.substring(0, word.offsetByCodePoints(0, LONGEST));
    }

    private static String plain(String text) {
        var bare = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return bare.codePoints().mapToObj(NameWords::letters).collect(joining()).replace("ij", "y");
    }

    /** Letters that are no other letter with a mark on it, but are typed as one. */
    private static String letters(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ø' -> "o";
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ŧ' -> "t";
            case 'ŋ' -> "n";
            default -> Character.toString(letter);
        };
    }
}
