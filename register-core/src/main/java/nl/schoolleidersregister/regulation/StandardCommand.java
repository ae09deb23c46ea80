package nl.schoolleidersregister.regulation;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders about one professional standard. */
public sealed interface StandardCommand extends Command {

    /** Which. */
    StandardId standard();

    /**
     * Put a draft on file.
     *
     * <p>Refused by {@link StandardNameFits}, {@link StandardIsNew}.
     */
    record DraftStandard(StandardId standard, Origin origin, StandardText text) implements StandardCommand {}

    /**
     * Adopt a draft.
     *
     * <p>Refused by {@link StandardIsDraft}.
     */
    record AdoptStandard(StandardId standard, Origin origin) implements StandardCommand {}
}
