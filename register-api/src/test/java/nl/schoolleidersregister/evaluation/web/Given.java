package nl.schoolleidersregister.evaluation.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The example request of the design, changed in one place or more, and what comes of reading it. */
final class Given {

    /** Numbers stay as they are written, and half a character stays half a one. */
    static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .build();

    private final JsonNode request = JSON.readTree(text("request.json"));

    private Given() {}

    /** The example as it stands. */
    static Given example() {
        return new Given();
    }

    static String text(String name) {
        try (var resource = Given.class.getResourceAsStream("/evaluation/" + name)) {
            return new String(Objects.requireNonNull(resource, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Another value in one place; a dash for the place after the last of a list. */
    Given with(String pointer, String json) {
        var value = JSON.readTree(json);
        int last = pointer.lastIndexOf('/');
        var field = pointer.substring(last + 1);
        switch (request.at(pointer.substring(0, last))) {
            case ObjectNode object -> object.set(field, value);
            case ArrayNode list when field.equals("-") -> list.add(value);
            case ArrayNode list -> list.set(Integer.parseInt(field), value);
            default -> throw new IllegalArgumentException(pointer);
        }
        return this;
    }

    /** Without a field. */
    Given without(String pointer) {
        int last = pointer.lastIndexOf('/');
        ((ObjectNode) request.at(pointer.substring(0, last))).remove(pointer.substring(last + 1));
        return this;
    }

    String json() {
        return JSON.writeValueAsString(request);
    }

    /** Every mistake, as {@code pointer code}; none when it can be evaluated. */
    List<String> mistakes() {
        return mistakes(json());
    }

    static List<String> mistakes(String json) {
        return switch (read(json)) {
            case ReadRequest.Accepted _ -> List.of();
            case ReadRequest.Refused refused ->
                refused.errors().stream()
                        .map(error -> error.pointer() + " " + error.code())
                        .toList();
        };
    }

    static EvaluationRequest accepted(String json) {
        return switch (read(json)) {
            case ReadRequest.Accepted(var request) -> request;
            case ReadRequest.Refused refused -> throw new AssertionError(refused);
        };
    }

    static ReadRequest read(String json) {
        return new RequestReader(FirstShelf.KNOWN).read(json.getBytes(StandardCharsets.UTF_8));
    }
}
