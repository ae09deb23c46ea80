package nl.schoolleidersregister.portfolio.web;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.shared.Text;
import org.springframework.util.MultiValueMap;

/** What was typed in a long form, by the name of its fields: kept as a draft, and shown again as it was. */
record Typed(Map<String, List<String>> fields) {

    private static final int LONGEST = 20_000;

    Typed {
        fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** The fields of a form that it has, and no others; text as long as ten forms is cut off. */
    static Typed of(MultiValueMap<String, String> sent, List<String> known) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var name : known) {
            var values = sent.get(name);
            if (values != null) {
                fields.put(
                        name,
                        values.stream()
                                .filter(Objects::nonNull)
                                .limit(known.size())
                                .map(value -> value.substring(0, Math.min(value.length(), LONGEST)))
                                .toList());
            }
        }
        return new Typed(fields);
    }

    /** What was typed in a field; templates ask for it. */
    public String at(String name) {
        return fields.getOrDefault(name, List.of("")).stream().findFirst().orElse("");
    }

    /** All that was chosen in a field. */
    public List<String> all(String name) {
        return fields.getOrDefault(name, List.of());
    }

    /** The same with a field filled in. */
    Typed with(String name, String value) {
        var more = new HashMap<>(fields);
        more.put(name, List.of(value));
        return new Typed(more);
    }

    /** A text of more lines; empty when it is left out. */
    Optional<Prose> prose(Reading reading, String name, boolean required) {
        var typed = at(name).strip();
        if (typed.isEmpty()) {
            if (required) {
                reading.problem(name, "missing");
            }
            return Optional.empty();
        }
        if (typed.length() > Prose.LONGEST) {
            reading.problem(name, "long", Prose.LONGEST);
            return Optional.empty();
        }
        if (!Text.isProse(typed, Prose.LONGEST)) {
            reading.problem(name, "characters");
            return Optional.empty();
        }
        return Optional.of(new Prose(typed));
    }
}
