package nl.schoolleidersregister.registration.view;

import java.util.Collection;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Small mistakes in typing a word: one letter too many, too few or wrong, or two neighbours changed. Two such words,
 * each with at most one letter left out, have a spelling in common; that is what the database can look for.
 */
final class Spelling {

    /** Shorter words are too much alike. */
    private static final int SHORTEST = 4;

    private static final int LONGEST = 25;

    /** Words of one name that are looked at, the first ones. */
    private static final int MOST = 12;

    private Spelling() {}

    /** The words themselves, and the longer ones also with one letter left out. */
    static Stream<String> around(Collection<String> words) {
        return words.stream().limit(MOST).flatMap(Spelling::around).distinct();
    }

    /** A word itself, and a longer one also with one letter left out. */
    static Stream<String> around(String word) {
        return takesMistakes(word)
                ? Stream.concat(
                        Stream.of(word),
                        IntStream.range(0, word.length())
                                .mapToObj(at -> word.substring(0, at) + word.substring(at + 1)))
                : Stream.of(word);
    }

    /** Whether a mistake in this word is forgiven. Half a letter of two units cannot be left out. */
    static boolean takesMistakes(String word) {
        return word.length() >= SHORTEST
                && word.length() <= LONGEST
                && word.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    }

    /** Whether somebody who typed this can have meant that word. */
    static boolean isNear(String typed, String word) {
        if (typed.equals(word) || !takesMistakes(typed)) {
            return typed.equals(word);
        }
        var begin = common(typed, word, 0);
        var end = commonEnd(typed, word, begin);
        var left = typed.substring(begin, typed.length() - end);
        var right = word.substring(begin, word.length() - end);
        return Math.max(left.length(), right.length()) <= 1 || areSwapped(left, right);
    }

    private static boolean areSwapped(String left, String right) {
        return left.length() == 2
                && right.length() == 2
                && left.charAt(0) == right.charAt(1)
                && left.charAt(1) == right.charAt(0);
    }

    private static int common(String one, String other, int from) {
        var at = from;
        while (at < one.length() && at < other.length() && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return at;
    }

    private static int commonEnd(String one, String other, int begin) {
        var most = Math.min(one.length(), other.length()) - begin;
        var end = 0;
        while (end < most && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        return end;
    }
}
