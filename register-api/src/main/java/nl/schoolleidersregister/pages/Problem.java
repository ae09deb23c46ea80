package nl.schoolleidersregister.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing in a form that is not right yet.
 *
 * @param field id of the field; what follows a hyphen tells rows of a list apart ({@code until-7})
 * @param code message key {@code problem.<code>}, or {@code problem.<code>.<name>} where a field has a text of its own
 * @param args what the text fills in
 */
public record Problem(String field, String code, List<Object> args) {

    public Problem {
        args = List.copyOf(args);
    }

    private static final String REFUSAL = "refusal.";

    /** A rule said no because of this field; its texts are those of the refusal. */
    public static Problem refused(String field, Refusal refusal) {
        return new Problem(field, REFUSAL + refusal.code(), refusal.args());
    }

    /** The code of the rule that said no; null for a field that could not be read. */
    public @Nullable String rule() {
        return code.startsWith(REFUSAL) ? code.substring(REFUSAL.length()) : null;
    }

    /** The field's name: its id without the row. */
    String name() {
        return field.split("-", 2)[0];
    }

    /** The row of a list the field stands in; empty for none. */
    String row() {
        int hyphen = field.indexOf('-');
        return hyphen < 0 ? "" : field.substring(hyphen + 1);
    }
}
