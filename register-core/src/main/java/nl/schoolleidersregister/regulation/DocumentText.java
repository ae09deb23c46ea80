package nl.schoolleidersregister.regulation;

/**
 * The text of a document: JSON in RFC 8785 form, so that equal documents have equal text and one hash.
 *
 * @param value never blank
 */
public record DocumentText(String value) {

    public DocumentText {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A document without text");
        }
    }

    /** What the text is known by, for ever. */
    public DocumentHash hash() {
        return DocumentHash.of(value);
    }
}
