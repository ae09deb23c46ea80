package nl.schoolleidersregister.log;

import nl.schoolleidersregister.testing.ShownSeals;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A payload for people: indented, and with what a sealed field holds as JSON under {@code holds}, beside the label it
 * is sealed under.
 */
final class ShownJson {

    private static final String SEALED = "sealed";
    private static final String LABEL = "label";
    private static final String HOLDS = "holds";

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final DefaultPrettyPrinter PRETTY =
            new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER);

    private ShownJson() {}

    static String show(String payload) {
        var tree = MAPPER.readTree(payload);
        unfold(tree);
        return MAPPER.writer().with(PRETTY).writeValueAsString(tree) + "\n";
    }

    static String hide(String shown) {
        var tree = MAPPER.readTree(shown);
        fold(tree);
        return MAPPER.writeValueAsString(tree);
    }

    private static void unfold(JsonNode node) {
        node.forEach(ShownJson::unfold);
        if (node instanceof ObjectNode object && object.path(SEALED).isString()) {
            var text = object.path(SEALED).stringValue().substring(ShownSeals.KEY.length());
            var space = text.indexOf(' ');
            object.putObject(SEALED)
                    .put(LABEL, text.substring(0, space))
                    .set(HOLDS, MAPPER.readTree(text.substring(space + 1)));
        }
    }

    private static void fold(JsonNode node) {
        if (node instanceof ObjectNode object && object.path(SEALED).isObject()) {
            var seal = object.path(SEALED);
            object.put(
                    SEALED,
                    ShownSeals.KEY + seal.path(LABEL).stringValue() + " "
                            + MAPPER.writeValueAsString(seal.path(HOLDS)));
        } else {
            node.forEach(ShownJson::fold);
        }
    }
}
