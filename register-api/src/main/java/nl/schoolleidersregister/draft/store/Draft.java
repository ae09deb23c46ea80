package nl.schoolleidersregister.draft.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What was typed so far.
 *
 * @param fields of the form, by name; what was written elsewhere in a field stands under {@value #BESIDE} and its name
 * @param version grows by one each time it is kept
 */
public record Draft(UUID thing, Map<String, List<String>> fields, Instant savedAt, long version) {

    /** Before the name of a field: texts from elsewhere of which somebody has to choose. */
    public static final String BESIDE = "~";

    public Draft {
        fields = Map.copyOf(fields);
    }

    /** Texts from elsewhere of which somebody has to choose, by the name of the field. */
    public Map<String, List<String>> beside() {
        var beside = new TreeMap<String, List<String>>();
        fields.forEach((name, texts) -> {
            if (name.startsWith(BESIDE)) {
                beside.put(name.substring(BESIDE.length()), texts);
            }
        });
        return beside;
    }
}
