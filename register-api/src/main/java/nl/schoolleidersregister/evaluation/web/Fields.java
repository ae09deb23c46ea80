package nl.schoolleidersregister.evaluation.web;

import static nl.schoolleidersregister.evaluation.web.InputRule.MISSING;
import static nl.schoolleidersregister.evaluation.web.InputRule.NOT_A_DATE;
import static nl.schoolleidersregister.evaluation.web.InputRule.NOT_UNICODE;
import static nl.schoolleidersregister.evaluation.web.InputRule.UNKNOWN_FIELD;
import static nl.schoolleidersregister.evaluation.web.InputRule.WRONG_TYPE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of one object in what was sent. What cannot be read is noted as a mistake and comes back empty. */
final class Fields {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final JsonNode object;
    private final String pointer;
    private final InputErrors errors;

    private Fields(JsonNode object, String pointer, InputErrors errors) {
        this.object = object;
        this.pointer = pointer;
        this.errors = errors;
    }

    /**
     * An end that may be left open.
     *
     * @param day first day after; null when it still runs
     */
    record Until(@Nullable LocalDate day) {}

    /** The fields of this node, if it is an object. Fields of other names are mistakes. */
    static Optional<Fields> of(JsonNode node, String pointer, InputErrors errors, Collection<String> names) {
        if (!node.isObject()) {
            errors.add(pointer, WRONG_TYPE);
            return Optional.empty();
        }
        node.propertyNames().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> errors.add(pointer + "/" + escaped(name), UNKNOWN_FIELD));
        return Optional.of(new Fields(node, pointer, errors));
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    /** Where a field of this object stands. */
    String at(String name) {
        return pointer + "/" + name;
    }

    void wrong(String name, InputRule rule) {
        errors.add(at(name), rule);
    }

    /** Whether a field is there with a value. */
    boolean has(String name) {
        return object.hasNonNull(name);
    }

    JsonNode node(String name) {
        return object.path(name);
    }

    /** A field that must be there, whatever it is. */
    Optional<JsonNode> required(String name) {
        if (!object.has(name)) {
            wrong(name, MISSING);
            return Optional.empty();
        }
        return Optional.of(object.path(name));
    }

    Optional<Fields> object(String name, Collection<String> names) {
        return required(name).flatMap(node -> of(node, at(name), errors, names));
    }

    Optional<String> text(String name) {
        return required(name).flatMap(node -> text(node, at(name)));
    }

    private Optional<String> text(JsonNode node, String place) {
        if (!node.isString()) {
            errors.add(place, WRONG_TYPE);
            return Optional.empty();
        }
        var text = node.stringValue();
        if (text.codePoints().anyMatch(character -> Character.getType(character) == Character.SURROGATE)) {
            errors.add(place, NOT_UNICODE);
            return Optional.empty();
        }
        return Optional.of(text);
    }

    Optional<LocalDate> day(String name) {
        return text(name).flatMap(text -> day(name, text));
    }

    private Optional<LocalDate> day(String name, String text) {
        try {
            if (DAY.matcher(text).matches()) {
                return Optional.of(LocalDate.parse(text));
            }
        } catch (DateTimeParseException notInTheCalendar) {
            // Said below, together with what does not look like a day.
        }
        wrong(name, NOT_A_DATE);
        return Optional.empty();
    }

    /** A day that may be absent, and is then another one. */
    Optional<LocalDate> dayOr(String name, Optional<LocalDate> absent) {
        return has(name) ? day(name) : absent;
    }

    /** The field {@code until} of what may still run. */
    Optional<Until> until() {
        return has("until") ? day("until").map(Until::new) : Optional.of(new Until(null));
    }

    /** A number, exactly as it was sent. */
    Optional<BigDecimal> number(String name) {
        var node = required(name);
        if (node.isPresent() && !node.get().isNumber()) {
            wrong(name, WRONG_TYPE);
            return Optional.empty();
        }
        return node.map(JsonNode::decimalValue);
    }

    /** The elements of a list that must be there. */
    Stream<Element> list(String name) {
        return required(name).stream().flatMap(node -> elements(name, node));
    }

    /** The elements of a list that may be absent. */
    Stream<Element> optionalList(String name) {
        return object.has(name) ? list(name) : Stream.empty();
    }

    /** How many elements a list has. */
    int size(String name) {
        return object.path(name).isArray() ? object.path(name).size() : 0;
    }

    private Stream<Element> elements(String name, JsonNode list) {
        if (!list.isArray()) {
            wrong(name, WRONG_TYPE);
            return Stream.empty();
        }
        return IntStream.range(0, list.size()).mapToObj(i -> new Element(list.path(i), at(name) + "/" + i));
    }

    /** The texts of a list that must be there; empty when one of them is none. */
    Optional<List<String>> texts(String name) {
        var list = required(name);
        if (list.isPresent() && !list.get().isArray()) {
            wrong(name, WRONG_TYPE);
            return Optional.empty();
        }
        return list.flatMap(node -> {
            var texts = elements(name, node)
                    .flatMap(one -> text(one.node(), one.pointer()).stream())
                    .toList();
            return texts.size() == node.size() ? Optional.of(texts) : Optional.empty();
        });
    }

    /** One element of a list, and where it stands. */
    record Element(JsonNode node, String pointer) {

        Optional<Fields> fields(InputErrors errors, Collection<String> names) {
            return Fields.of(node, pointer, errors, names);
        }
    }
}
