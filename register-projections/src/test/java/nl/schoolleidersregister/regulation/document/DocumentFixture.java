package nl.schoolleidersregister.regulation.document;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The first regulation, changed in one place, and what comes of reading it. */
final class DocumentFixture {

    private DocumentFixture() {}

    static ObjectNode document() {
        return (ObjectNode) Resources.json("VO-2026.json");
    }

    /** The first regulation with another value in one place. */
    static ObjectNode with(String pointer, String json) {
        ObjectNode document = document();
        int last = pointer.lastIndexOf('/');
        JsonNode parent = document.at(pointer.substring(0, last));
        JsonNode value = Resources.JSON.readTree(json);
        String field = pointer.substring(last + 1);
        if (parent instanceof ObjectNode object) {
            object.set(field, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(field), value);
        }
        return document;
    }

    static List<Refusal> refusals(JsonNode document) {
        return switch (RegulationDocument.read(document)) {
            case ReadDocument.Accepted _ -> List.of();
            case ReadDocument.Refused refused -> refused.refusals();
        };
    }

    static RegulationDocument accepted(JsonNode document) {
        return accepted(document.toString());
    }

    static RegulationDocument accepted(String json) {
        return switch (RegulationDocument.read(json)) {
            case ReadDocument.Accepted accepted -> accepted.document();
            case ReadDocument.Refused refused -> throw new AssertionError(refused.refusals());
        };
    }
}
