package nl.schoolleidersregister.draft.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What was typed so far.
 *
 * @param fields of the form, by name
 * @param version grows by one each time it is kept
 */
public record Draft(UUID thing, Map<String, List<String>> fields, Instant savedAt, long version) {

    public Draft {
        fields = Map.copyOf(fields);
    }
}
