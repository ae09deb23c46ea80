package nl.schoolleidersregister.attendance.parts;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Whether two family names are one, however they were typed: capitals, accents, hyphens, what stands before the name
 * (<i>van der</i>, also behind a comma) and notes in brackets make no difference.
 */
public final class FamilyNames {

    private static final Set<String> PREFIXES = Set.of(
            "van", "von", "vande", "vander", "vd", "v", "de", "den", "der", "des", "d", "het", "t", "ten", "ter", "te",
            "in", "op", "aan", "bij", "tot", "uit", "la", "le", "les", "du", "da", "di", "dos", "el", "al");

    /** Letters that are no letter with a mark on it. */
    private static final Map<String, String> LETTERS =
            Map.of("ı", "i", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "æ", "ae", "œ", "oe", "þ", "th", "ĳ", "ij");

    private FamilyNames() {}

    /** Whether what was typed is this family name, with or without what stands before it. */
    public static boolean same(String typed, String prefix, String family) {
        var name = bare(family);
        return !name.isEmpty() && (bare(typed).equals(name) || bare(typed).equals(bare(prefix + " " + family)));
    }

    /** The name's own letters; of a name that is nothing but prefixes, all of them. */
    private static String bare(String name) {
        var words = words(name);
        var own = words.stream().filter(word -> !PREFIXES.contains(word)).toList();
        return String.join("", own.isEmpty() ? words : own);
    }

    private static List<String> words(String name) {
        var plain = name.toLowerCase(Locale.ROOT).replaceAll("\\([^)]*\\)", " ");
        for (var letter : LETTERS.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        plain = Normalizer.normalize(plain, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return Arrays.stream(plain.split("[^\\p{L}\\p{Nd}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
