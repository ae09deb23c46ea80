package nl.schoolleidersregister.regulation;

/** A competence of a professional standard, for instance {@code C1}. */
public record Competence(String code) {

    @Override
    public String toString() {
        return code;
    }
}
