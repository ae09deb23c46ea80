package nl.schoolleidersregister.regulation.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/** Strings that JSON can write as an escape but that are no text, so that the document would have no hash. */
final class HalfCharacters {

    private final List<Refusal> found = new ArrayList<>();

    private HalfCharacters() {}

    static Stream<Refusal> refusals(JsonNode document) {
        HalfCharacters halves = new HalfCharacters();
        halves.look(document, JsonPointer.empty());
        return halves.found.stream();
    }

    private void look(JsonNode node, JsonPointer pointer) {
        if (node.isString()) {
            lookAt(node.stringValue(), pointer);
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            look(node.path(i), pointer.appendIndex(i));
        }
        node.properties().forEach(member -> {
            lookAt(member.getKey(), pointer);
            look(member.getValue(), pointer.appendProperty(member.getKey()));
        });
    }

    private void lookAt(String string, JsonPointer pointer) {
        if (!CanonicalJson.isUnicode(string)) {
            found.add(new Refusal(pointer.toString(), RefusalRule.NOT_UNICODE));
        }
    }
}
