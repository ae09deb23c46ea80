package nl.schoolleidersregister.registration.web;

import java.util.List;
import java.util.regex.Pattern;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.registration.view.NamedEntries;
import org.jspecify.annotations.Nullable;

/**
 * A look into the public register by number or by name, in the model as {@code search}.
 *
 * @param typed name or number as typed, a number without blanks
 * @param outcome what came of it, or null before anything was asked
 */
record Search(String typed, @Nullable Outcome outcome) {

    /** Template of the start page with the search and its outcome. */
    static final String VIEW = "registration/search";

    /** The page before anything was asked. */
    static final Search START = new Search("", null);

    /** Longest text that is taken for a number. */
    private static final int LONGEST_NUMBER = 40;

    /** Digits, with what people put between them. */
    private static final Pattern NUMBER = Pattern.compile("[\\d\\s.-]*\\d[\\d\\s.-]*");

    /** What a search came to. */
    sealed interface Outcome {

        /** Template fragment in {@code registration/outcome}. */
        default String fragment() {
            return switch (this) {
                case Found _ -> "found";
                case Named _ -> "named";
                case Nobody _ -> "nobody";
                case NobodyNamed _ -> "nobody-named";
                case NoNumber _ -> "no-number";
                case TooShort _ -> "too-short";
                case TooOften _ -> "too-often";
            };
        }
    }

    /** Who was found, or null. Templates have no Optional. */
    public @Nullable PublicEntry found() {
        return outcome instanceof Found(var entry) ? entry : null;
    }

    /** One person has this number or name. */
    record Found(PublicEntry entry) implements Outcome {}

    /**
     * People have this name, or only one like it.
     *
     * @param more whether there are more than these
     * @param alike whether nobody has the name that was typed
     */
    record Named(List<PublicEntry> entries, boolean more, boolean alike) implements Outcome {

        Named {
            entries = List.copyOf(entries);
        }
    }

    /** Nobody has this number, or nobody who shows it. */
    record Nobody() implements Outcome {}

    /** Nobody has this name, or nobody who shows it. */
    record NobodyNamed() implements Outcome {}

    /** This cannot be a number of the register: it has not six digits, or the last does not fit the others. */
    record NoNumber() implements Outcome {}

    /** Too few letters to look for a name. */
    record TooShort() implements Outcome {}

    /**
     * One address asked for names too often.
     *
     * @param seconds how long to wait
     */
    record TooOften(long seconds) implements Outcome {}

    /** What a search for a name came to: one person is an answer, more are a list. */
    static Outcome named(NamedEntries named) {
        var entries = named.entries().stream().map(PublicEntry::of).toList();
        if (entries.isEmpty()) {
            return new NobodyNamed();
        }
        return entries.size() == 1 && !named.alike()
                ? new Found(entries.getFirst())
                : new Named(entries, named.more(), named.alike());
    }

    /** Whether somebody typed a number, right or wrong, and no name. */
    static boolean isNumber(String typed) {
        return typed.length() <= LONGEST_NUMBER && NUMBER.matcher(typed).matches();
    }

    /** A number as typed, with blanks, points and hyphens left out. */
    static String number(@Nullable String typed) {
        return Reading.typed(typed).replaceAll("[\\s.-]", "");
    }
}
