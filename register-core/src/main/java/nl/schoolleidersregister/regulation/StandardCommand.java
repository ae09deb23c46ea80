package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
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

    /**
     * Let a form of learning end: nobody chooses it for what is done from that day.
     *
     * <p>Refused by {@link FormIsOfTheStandard}, {@link FormEndLiesAhead}.
     *
     * @param from first day on which it can no longer be chosen
     */
    record EndForm(StandardId standard, Origin origin, Form form, LocalDate from) implements StandardCommand {}
}
