package nl.schoolleidersregister.regulation.document;

/**
 * One reason why a document is refused.
 *
 * @param pointer where (RFC 6901), for instance {@code /formCaps/0/perDay}; empty for the document as a whole
 * @param rule what is wrong there
 */
public record Refusal(String pointer, RefusalRule rule) implements Comparable<Refusal> {

    @Override
    public int compareTo(Refusal other) {
        int byPointer = pointer.compareTo(other.pointer);
        return byPointer != 0 ? byPointer : rule.compareTo(other.rule);
    }
}
