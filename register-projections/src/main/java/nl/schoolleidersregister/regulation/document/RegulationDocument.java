package nl.schoolleidersregister.regulation.document;

import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.regulation.DocumentHash;
import nl.schoolleidersregister.regulation.DocumentText;
import nl.schoolleidersregister.regulation.Regulation;
import nl.schoolleidersregister.regulation.RegulationReference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A regulation with the text it was adopted as.
 *
 * @param canonical the document in RFC 8785 form; this is what is stored
 * @param hash SHA-256 of that form in UTF-8
 */
public record RegulationDocument(Regulation regulation, String canonical, DocumentHash hash) {

    private static final ReadDocument NOT_JSON =
            new ReadDocument.Refused(List.of(new Refusal("", RefusalRule.NOT_JSON)));

    /** Reads a document from its text. */
    public static ReadDocument read(String json) {
        JsonNode document = parsed(json);
        return document.isMissingNode() ? NOT_JSON : read(document);
    }

    /** Reads a document that stands within other JSON, read without a name twice in one object. */
    public static ReadDocument read(JsonNode document) {
        List<Refusal> refusals = refusals(document);
        return refusals.isEmpty() ? new ReadDocument.Accepted(of(document)) : new ReadDocument.Refused(refusals);
    }

    /** What a decision stores of the regulation that judged. */
    public RegulationReference reference() {
        return new RegulationReference(regulation.id(), hash);
    }

    /** The text as an order carries it. */
    public DocumentText text() {
        return new DocumentText(canonical);
    }

    /** The missing node where there is no JSON, as Jackson itself gives for a text without anything. */
    private static JsonNode parsed(String json) {
        try {
            return Resources.JSON.readTree(json);
        } catch (JacksonException _) {
            return MissingNode.getInstance();
        }
    }

    private static List<Refusal> refusals(JsonNode document) {
        return Stream.of(
                        HalfCharacters.refusals(document),
                        RegulationSchema.refusals(document),
                        DoubleListing.refusals(document))
                .flatMap(refusals -> refusals)
                .distinct()
                .sorted()
                .toList();
    }

    private static RegulationDocument of(JsonNode document) {
        String canonical = CanonicalJson.of(document);
        return new RegulationDocument(RegulationReader.read(document), canonical, DocumentHash.of(canonical));
    }
}
