package nl.schoolleidersregister.registration.web;

import nl.schoolleidersregister.pages.Reading;
import org.jspecify.annotations.Nullable;

/**
 * A look into the public register by number, in the model as {@code search}.
 *
 * @param number as typed, without blanks
 * @param outcome what came of it, or null before anything was asked
 */
record Search(String number, @Nullable Outcome outcome) {

    /** Template of the start page with the search and its outcome. */
    static final String VIEW = "registration/search";

    /** The page before anything was asked. */
    static final Search START = new Search("", null);

    /** What a search came to. */
    sealed interface Outcome {

        /** Template fragment in {@code registration/outcome}. */
        default String fragment() {
            return switch (this) {
                case Found _ -> "found";
                case Nobody _ -> "nobody";
                case NoNumber _ -> "no-number";
            };
        }
    }

    /** Who was found, or null. Templates have no Optional. */
    public @Nullable PublicEntry found() {
        return outcome instanceof Found(var entry) ? entry : null;
    }

    /** Somebody has this number. */
    record Found(PublicEntry entry) implements Outcome {}

    /** Nobody has this number, or nobody who shows it. */
    record Nobody() implements Outcome {}

    /** This cannot be a number of the register: it has not six digits, or the last does not fit the others. */
    record NoNumber() implements Outcome {}

    /** What somebody typed, with blanks and points left out. */
    static String typed(@Nullable String number) {
        return Reading.typed(number).replaceAll("[\\s.]", "");
    }
}
