package nl.schoolleidersregister.evaluation;

/** Names the offering that an entry was earned with, within the facts of an evaluation. */
public record OfferingId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
