package nl.schoolleidersregister.draft.parts;

import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.draft.store.Draft;
import nl.schoolleidersregister.pages.Notice;

/**
 * A draft after a form was put into it.
 *
 * @param draft as it is kept now
 * @param fromElsewhere fields that somebody wrote elsewhere and that the sender of the form has not seen
 */
public record Kept(Draft draft, Map<String, List<String>> fromElsewhere) {

    /** Why it is not handed in. */
    public static final Notice LOOK_FIRST = new Notice("draft-look-first", List.of());

    public Kept {
        fromElsewhere = Map.copyOf(fromElsewhere);
    }

    /** Whether the sender has seen all of it, so that it can be handed in. */
    public boolean isSeen() {
        return fromElsewhere.isEmpty() && draft.beside().isEmpty();
    }
}
