package nl.schoolleidersregister.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/** Fixed people and moments for tests. */
public final class Moments {

    /** A school leader. */
    public static final Actor LEADER = new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000a1"), Role.LEADER);

    /** A registrar. */
    public static final Actor REGISTRAR =
            new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000a2"), Role.REGISTRAR);

    /** Somebody who acts for a provider. */
    public static final Actor PROVIDER =
            new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000a4"), Role.PROVIDER);

    /** Somebody of a board. */
    public static final Actor BOARD = new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000a5"), Role.BOARD);

    /** Somebody of a supervisory board. */
    public static final Actor SUPERVISORY_BOARD =
            new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000a6"), Role.SUPERVISORY_BOARD);

    /** The register itself. */
    public static final Actor REGISTER =
            new Actor(UUID.fromString("00000000-0000-4000-8000-0000000000a3"), Role.REGISTER);

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private Moments() {}

    /** A day from ISO text. */
    public static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    /** Noon of a day in Amsterdam: the moment of whatever happens on a day in a test. */
    public static Instant noon(String day) {
        return noon(day(day));
    }

    /** Noon of a day in Amsterdam. */
    public static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(AMSTERDAM).toInstant();
    }

    /** An order of the school leader at noon. */
    public static Origin leaderOn(String day) {
        return new Origin(LEADER, noon(day));
    }

    /** An order of the registrar at noon. */
    public static Origin registrarOn(String day) {
        return new Origin(REGISTRAR, noon(day));
    }

    /** An order of the provider at noon. */
    public static Origin providerOn(String day) {
        return new Origin(PROVIDER, noon(day));
    }

    /** An order of the board at noon. */
    public static Origin boardOn(String day) {
        return new Origin(BOARD, noon(day));
    }

    /** An order of the supervisory board at noon. */
    public static Origin supervisoryBoardOn(String day) {
        return new Origin(SUPERVISORY_BOARD, noon(day));
    }

    /** An order of the register itself at noon. */
    public static Origin registerOn(String day) {
        return new Origin(REGISTER, noon(day));
    }
}
