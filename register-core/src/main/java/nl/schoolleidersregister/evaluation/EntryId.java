package nl.schoolleidersregister.evaluation;

/** Names one entry within the facts of an evaluation. */
public record EntryId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
