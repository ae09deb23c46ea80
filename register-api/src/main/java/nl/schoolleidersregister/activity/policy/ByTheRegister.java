package nl.schoolleidersregister.activity.policy;

import java.time.Instant;
import java.util.UUID;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;

/** The register itself gives the order, at the moment of the fact it follows from. */
final class ByTheRegister {

    private static final Actor REGISTER = new Actor(new UUID(0, 0), Role.REGISTER);

    private ByTheRegister() {}

    static Origin at(Instant moment) {
        return new Origin(REGISTER, moment);
    }
}
