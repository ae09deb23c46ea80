package nl.schoolleidersregister.bench.history;

import java.util.UUID;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;

/** Who acts, by account: the same number in the same role is the same account in every history. */
enum Office {
    /** The register itself. */
    REGISTER(Role.REGISTER, 0),
    /** Staff. */
    REGISTRAR(Role.REGISTRAR, 1),
    /** School leaders. */
    LEADER(Role.LEADER, 2),
    /** Clerks of providers. */
    PROVIDER(Role.PROVIDER, 3),
    /** Recognised guides. */
    GUIDE(Role.GUIDE, 4),
    /** Clerks of boards. */
    BOARD(Role.BOARD, 5);

    private static final long MARK = 0x00de_0000_0000_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Role role;
    private final long mark;

    Office(Role role, long mark) {
        this.role = role;
        this.mark = mark;
    }

    /** The register's own account, or the first. */
    Origin at(World world) {
        return at(world, 0);
    }

    /** One of them, now. */
    Origin at(World world, int number) {
        return new Origin(actor(number), world.now());
    }

    Actor actor(int number) {
        var id = this == REGISTER ? new UUID(0, 0) : new UUID(MARK | (mark << 16), VARIANT + number);
        return new Actor(id, role);
    }
}
