package nl.schoolleidersregister.regulation;

/** A kind of absence, for instance {@code ILLNESS}. Health data: never shown to a board or in public. */
public record AbsenceKind(String code) {

    @Override
    public String toString() {
        return code;
    }
}
