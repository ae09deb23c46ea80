package nl.schoolleidersregister.regulation.document;

import java.util.List;

/** What came of reading a document: a regulation, or every reason why not. */
public sealed interface ReadDocument {

    /** The document says a regulation. */
    record Accepted(RegulationDocument document) implements ReadDocument {}

    /**
     * The document says none.
     *
     * @param refusals every reason at once, by place; never empty
     */
    record Refused(List<Refusal> refusals) implements ReadDocument {}
}
