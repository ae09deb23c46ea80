package nl.schoolleidersregister.regulation;

/** Names a professional standard (beroepsstandaard) and so its list of competences, for instance {@code VO-2014}. */
public record StandardId(String value) {

    @Override
    public String toString() {
        return value;
    }
}
