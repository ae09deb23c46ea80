package nl.schoolleidersregister.regulation.document;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.PathType;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The JSON Schema of a regulation: {@code regulation.schema.json} beside this class. */
final class RegulationSchema {

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12,
                    registry -> registry.schemaRegistryConfig(SchemaRegistryConfig.builder()
                            .formatAssertionsEnabled(true)
                            .pathType(PathType.JSON_POINTER)
                            .build()))
            .getSchema(Resources.json("regulation.schema.json"));

    private RegulationSchema() {}

    static Stream<Refusal> refusals(JsonNode document) {
        return SCHEMA.validate(ClampedNumbers.of(document)).stream()
                .map(error -> new Refusal(pointer(error), rule(error)));
    }

    /** A missing or unknown field is told at the object it should or should not be in; we point at the field. */
    private static String pointer(Error error) {
        String pointer = error.getInstanceLocation().toString();
        String property = error.getProperty();
        return property == null
                ? pointer
                : pointer + "/" + property.replace("~", "~0").replace("/", "~1");
    }

    private static RefusalRule rule(Error error) {
        return switch (error.getKeyword()) {
            case "required" -> RefusalRule.MISSING;
            case "additionalProperties" -> RefusalRule.UNKNOWN_FIELD;
            case "type" -> RefusalRule.WRONG_TYPE;
            case "minimum" -> RefusalRule.TOO_SMALL;
            case "maximum" -> RefusalRule.TOO_LARGE;
            case "multipleOf" -> RefusalRule.TOO_PRECISE;
            case "minLength", "minItems" -> RefusalRule.EMPTY;
            case "format", "pattern" -> RefusalRule.NOT_A_DATE;
            case "enum" -> RefusalRule.UNKNOWN_WORD;
            case "uniqueItems" -> RefusalRule.TWICE;
            default -> throw new IllegalStateException("The schema has a word that nothing explains: " + error);
        };
    }
}
