package nl.schoolleidersregister.evidence;

import java.util.Locale;
import java.util.UUID;

/**
 * Of what a file is the evidence.
 *
 * @param kind what kind of thing
 * @param thing its id, such as that of a qualification
 */
public record About(Kind kind, UUID thing) {

    /** Kinds of things that evidence can be attached to. */
    public enum Kind {
        /** A stated diploma or other qualification. */
        QUALIFICATION,
        /** A recorded activity. */
        ACTIVITY,
        /** An own choice that was explained. */
        OWN_CHOICE,
        /** An entry of a portfolio, while it is written and after. */
        PORTFOLIO_ENTRY,
        /** The file of an EVC trajectory. */
        EVC_FILE
    }

    /** As it stands in the id of a stream: {@code qualification:<uuid>}. */
    @Override
    public String toString() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + thing;
    }
}
