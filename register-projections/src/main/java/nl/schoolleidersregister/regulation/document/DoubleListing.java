package nl.schoolleidersregister.regulation.document;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** What the schema cannot say: a form has one row of caps, a kind of absence one row of reductions. */
final class DoubleListing {

    private DoubleListing() {}

    /** Points at every row after the first; looks at what is there, also in a document that the schema refuses. */
    static Stream<Refusal> refusals(JsonNode document) {
        return Stream.concat(refusals(document, "formCaps", "form"), refusals(document, "absences", "kind"));
    }

    private static Stream<Refusal> refusals(JsonNode document, String list, String field) {
        Set<String> seen = new HashSet<>();
        JsonNode rows = document.path(list);
        return IntStream.range(0, rows.isArray() ? rows.size() : 0)
                .filter(row -> rows.path(row).path(field).isString())
                .filter(row -> !seen.add(rows.path(row).path(field).stringValue()))
                .mapToObj(row -> new Refusal("/" + list + "/" + row + "/" + field, RefusalRule.TWICE));
    }
}
