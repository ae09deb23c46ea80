package nl.schoolleidersregister.draft.parts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schoolleidersregister.draft.store.DraftKey;

/**
 * A form that somebody fills in over days.
 *
 * @param key which draft it is
 * @param fields its names; what else is sent is not kept
 */
public record Sheet(DraftKey key, List<String> fields) {

    public Sheet {
        fields = List.copyOf(fields);
    }

    /** Of what was sent the fields that a form has, and no others; no text is cut off. */
    public static Map<String, List<String>> known(Map<String, List<String>> sent, List<String> fields) {
        var known = new LinkedHashMap<String, List<String>>();
        for (var name : fields) {
            var values = sent.get(name);
            if (values != null) {
                known.put(
                        name,
                        values.stream()
                                .filter(Objects::nonNull)
                                .limit(fields.size())
                                .toList());
            }
        }
        return known;
    }
}
