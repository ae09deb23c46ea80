package nl.schoolleidersregister.portfolio;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words of a text, as they are compared with those of another. */
public final class Wordings {

    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST = 4;

    /** What every text is full of; it says nothing about what a text is about. */
    private static final Set<String> COMMON = Set.of("""
            alle alleen als altijd ander andere anders beter daar daarna daarom deze dezelfde doen
            door eens eerst eerste elke enkele geen goed haar hadden heeft hebben hier hoe hun
            iedereen iets juist kunnen maakt maar maken meer mijn moet moeten naar niet niets nog
            omdat onder onze over samen school scholen schoolleider sinds soms steeds tegen toen
            tussen twee veel vier vijf voor vooral waar waarom wanneer want waren welke werd
            werden wilde worden zelf zich zijn zoals zonder zouden drie meteen elkaar leren
            leerling leerlingen weken week
            """.split("\\s+"));

    private Wordings() {}

    /** All words in their order, in small letters. */
    public static List<String> plain(String text) {
        return Arrays.stream(BETWEEN.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** What a text is about: its words by their stems, the first word of each stem as it stands there. */
    public static Map<String, String> about(String text) {
        var stems = new LinkedHashMap<String, String>();
        for (var word : plain(text)) {
            if (word.length() >= SHORTEST && !COMMON.contains(word)) {
                stems.putIfAbsent(stem(word), word);
            }
        }
        return stems;
    }

    /** A word without what makes it plural: gesprekken and gesprek are one, and so are opnames and opname. */
    static String stem(String word) {
        var stem = without(without(word, word.length() > SHORTEST + 1 && word.endsWith("en") ? "en" : "s"), "e");
        var last = stem.length() - 1;
        return last > 2 && stem.charAt(last) == stem.charAt(last - 1) ? stem.substring(0, last) : stem;
    }

    private static String without(String word, String ending) {
        return word.endsWith(ending) ? word.substring(0, word.length() - ending.length()) : word;
    }

    /** Whether a text tells of everything somebody looks for; of nothing where nothing is looked for. */
    public static boolean tells(String text, String sought) {
        return stems(text).containsAll(stems(sought));
    }

    static Set<String> stems(String text) {
        return about(text).keySet();
    }
}
