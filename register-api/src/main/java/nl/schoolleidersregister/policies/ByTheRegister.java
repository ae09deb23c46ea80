package nl.schoolleidersregister.policies;

import java.time.Instant;
import java.util.UUID;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;

/** The register itself gives the order, at the moment of the fact it follows from. */
public final class ByTheRegister {

    private static final Actor REGISTER = new Actor(new UUID(0, 0), Role.REGISTER);

    private ByTheRegister() {}

    /** Who gives the order, and when. */
    public static Origin at(Instant moment) {
        return new Origin(REGISTER, moment);
    }
}
