package nl.schoolleidersregister.regulation;

/** Names one version of the regulation, for instance {@code VO-2026}. */
public record RegulationId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
