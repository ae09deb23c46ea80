package nl.schoolleidersregister.registration;

import java.util.List;

/** A registration that is only looked at: the same rules, and nothing to record. */
record Looked(Career career, List<Earned> earned) implements Live {

    Looked {
        earned = List.copyOf(earned);
    }

    /** A programmer's error. */
    @Override
    public void record(RegistrationEvent fact) {
        throw new IllegalStateException("Only looked at, and " + fact);
    }
}
