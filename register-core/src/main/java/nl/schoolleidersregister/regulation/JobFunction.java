package nl.schoolleidersregister.regulation;

/** A function in an employment, for instance {@code RECTOR}. Only those a regulation lists count as work. */
public record JobFunction(String code) {

    @Override
    public String toString() {
        return code;
    }
}
