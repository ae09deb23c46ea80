package nl.schoolleidersregister.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What somebody is to the register. One person may be several things: a rector-bestuurder is LEADER and BOARD. */
public enum Role {
    /** Has, or asks for, an own dossier. */
    LEADER,
    /** Staff of the register's office: verifies, decides, keeps the regulations. */
    REGISTRAR,
    /** Judges portfolio entries and EVC files. */
    ASSESSOR,
    /** Offers programmes and records who attended. */
    PROVIDER,
    /** Recognised guide: records sessions of a group. */
    GUIDE,
    /** Acts for one board: confirms the employment of its leaders. */
    BOARD,
    /** Acts for the supervisory board of one board: confirms the employment of its rector-bestuurder. */
    SUPERVISORY_BOARD,
    /** Sees totals, never a person. */
    MINISTRY;

    /** The word for this role in a token: {@code supervisory-board}. */
    public String claim() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The role with this word in a token; a word the register does not know gives no role. */
    static Optional<Role> ofClaim(String word) {
        return Arrays.stream(values()).filter(role -> role.claim().equals(word)).findFirst();
    }

    /** Whether this role is held for one board and means nothing without it. */
    boolean actsForABoard() {
        return this == BOARD || this == SUPERVISORY_BOARD;
    }
}
