package nl.schoolleidersregister.registration;

import java.util.UUID;

/** One procedure that ends in a decision: on a qualification, a deferral, or re-registration. */
public record ProcedureId(UUID value) {

    /** The procedure about a stated qualification has its id. */
    public static ProcedureId about(QualificationId qualification) {
        return new ProcedureId(qualification.value());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
