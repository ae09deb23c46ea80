package nl.schoolleidersregister.pages;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which texts describe a field, for those who hear the page. Templates call it {@code @fieldParts}. */
@Component("fieldParts")
public final class FieldParts {

    /**
     * The ids for {@code aria-describedby}: hint, problem, and what else there is; null for nothing.
     *
     * @param hint the field's hint, or null
     * @param wrong its problem, or null
     * @param more ending of one more id, or null
     */
    public @Nullable String describing(
            String id, @Nullable String hint, @Nullable Problem wrong, @Nullable String more) {
        List<String> ids = new ArrayList<>();
        if (hint != null) {
            ids.add(id + "-d");
        }
        if (wrong != null) {
            ids.add(id + "-e");
        }
        if (more != null) {
            ids.add(id + more);
        }
        return ids.isEmpty() ? null : String.join(" ", ids);
    }
}
