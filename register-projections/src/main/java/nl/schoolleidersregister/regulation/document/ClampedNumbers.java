package nl.schoolleidersregister.regulation.document;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document in which no number is larger than JSON can carry exactly (2 to the power 53). The library that checks the
 * schema cannot compare larger ones; to the schema they are all the same, far too large or far too small.
 */
final class ClampedNumbers {

    private static final long LARGEST = 1L << 53;

    private ClampedNumbers() {}

    static JsonNode of(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT -> object(node);
            case ARRAY -> array(node);
            case NUMBER -> number(node);
            case STRING, BOOLEAN, NULL, BINARY, MISSING, POJO -> node;
        };
    }

    private static JsonNode object(JsonNode node) {
        ObjectNode copy = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(member -> copy.set(member.getKey(), of(member.getValue())));
        return copy;
    }

    private static JsonNode array(JsonNode node) {
        ArrayNode copy = JsonNodeFactory.instance.arrayNode();
        node.forEach(element -> copy.add(of(element)));
        return copy;
    }

    private static JsonNode number(JsonNode node) {
        double number = node.doubleValue();
        if (Math.abs(number) <= LARGEST) {
            return node;
        }
        return JsonNodeFactory.instance.numberNode(number > 0 ? LARGEST : -LARGEST);
    }
}
