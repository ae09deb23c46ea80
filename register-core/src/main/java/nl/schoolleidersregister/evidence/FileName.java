package nl.schoolleidersregister.evidence;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.schoolleidersregister.shared.Text;

/**
 * What somebody called a file. It names nothing on any disk; a path in front of it, control characters and characters
 * that turn the direction of writing are gone.
 *
 * @param text 1 to 100 characters
 */
public record FileName(String text) {

    /** Longest name in characters. */
    public static final int LONGEST = 100;

    private static final String NAMELESS = "bestand";
    private static final Pattern PATH = Pattern.compile(".*[/\\\\]", Pattern.DOTALL);
    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]");
    private static final Pattern NOT_IN_A_NAME = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern LEADING_DOTS = Pattern.compile("^[. ]+");
    private static final Pattern ENDING = Pattern.compile(".*\\.([A-Za-z0-9]{1,5})", Pattern.DOTALL);

    public FileName {
        if (!Text.isLine(text, LONGEST) || UNSEEN.matcher(text).find()) {
            throw new IllegalArgumentException(
                    "A file name is a line of 1 to 100 characters, this one has " + text.length());
        }
    }

    /** The name that is left of what a browser sent. */
    public static FileName ofUploaded(String sent) {
        var last = PATH.matcher(sent).replaceFirst("");
        var seen =
                UNSEEN.matcher(Normalizer.normalize(last, Normalizer.Form.NFC)).replaceAll("");
        var plain = BLANKS.matcher(NOT_IN_A_NAME.matcher(seen).replaceAll("")).replaceAll(" ");
        var name = LEADING_DOTS.matcher(plain).replaceFirst("").strip();
        return new FileName(name.isEmpty() ? NAMELESS : shortened(name));
    }

    /** Keeps the ending: it says what a file is. Never cuts a pair of surrogates in two. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST) {
            return name;
        }
        var ending = endingOf(name);
        var tail = ending.isEmpty() ? "" : name.substring(name.length() - ending.length() - 1);
        var end = LONGEST - tail.length();
        var whole = Character.isHighSurrogate(name.charAt(end - 1)) ? end - 1 : end;
        return name.substring(0, whole) + tail;
    }

    /** What follows the last dot, in lower case; empty where there is none. */
    public String ending() {
        return endingOf(text);
    }

    private static String endingOf(String name) {
        var match = ENDING.matcher(name);
        return match.matches() ? match.group(1).toLowerCase(Locale.ROOT) : "";
    }
}
