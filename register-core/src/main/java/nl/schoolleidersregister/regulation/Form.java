package nl.schoolleidersregister.regulation;

/** A form of learning, for instance {@code COURSE}. Any code is a form; one that no list names has no cap. */
public record Form(String code) {

    @Override
    public String toString() {
        return code;
    }
}
