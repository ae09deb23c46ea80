package nl.schoolleidersregister.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is not right yet in one form, in the order of its fields. Put it in the model as {@code problems}: the
 * title, the summary and the fields show it.
 *
 * @param form name of the form, for pages with more than one
 * @param all at least one problem
 */
public record Problems(String form, List<Problem> all) {

    public Problems {
        all = List.copyOf(all);
    }

    /** What is wrong at this field, or null for nothing. Templates have no Optional. */
    public @Nullable Problem at(String field) {
        return all.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    /** Whether these are problems of that form. */
    public boolean in(String name) {
        return form.equals(name);
    }

    /** How many. */
    public int size() {
        return all.size();
    }
}
