package nl.schoolleidersregister.portfolio.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.draft.parts.Sheet;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.portfolio.Prose;
import nl.schoolleidersregister.shared.Text;
import org.springframework.util.MultiValueMap;

/** What was typed in a long form, by the name of its fields: kept as a draft, and shown again as it was. */
record Typed(Map<String, List<String>> fields) {

    Typed {
        fields = Map.copyOf(fields);
    }

    static Typed nothing() {
        return new Typed(Map.of());
    }

    /** The fields of a form that it has, and no others. */
    static Typed of(MultiValueMap<String, String> sent, List<String> known) {
        return new Typed(Sheet.known(sent, known));
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
