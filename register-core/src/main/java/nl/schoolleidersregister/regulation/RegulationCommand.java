package nl.schoolleidersregister.regulation;

import java.time.LocalDate;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** Orders about one regulation. A text that says no regulation never becomes an order. */
public sealed interface RegulationCommand extends Command {

    /** Which. */
    RegulationId regulation();

    /**
     * Put a draft on file.
     *
     * <p>Refused by {@link RegulationNameFits}, {@link RegulationIsNew}.
     */
    record DraftRegulation(RegulationId regulation, Origin origin, DocumentText document)
            implements RegulationCommand {}

    /**
     * Put another text in the place of a draft; nothing is recorded when it is the same.
     *
     * <p>Refused by {@link RegulationIsDraft}, {@link DraftKeepsItsName}.
     *
     * @param named the name that the text itself gives
     */
    record RedraftRegulation(RegulationId regulation, Origin origin, RegulationId named, DocumentText document)
            implements RegulationCommand {}

    /**
     * Adopt a draft.
     *
     * <p>Refused by {@link RegulationIsDraft}, {@link DocumentIsTheLast}, {@link InForceLiesAhead}, {@link
     * InForceDayIsFree}, {@link StandardIsAdopted}, {@link MappingCoversEarlierCompetences}, {@link
     * MappingStaysInItsStandard}, {@link RulesAreAsSeen} (by a claim in the same transaction).
     *
     * @param seen hash of the text that is meant
     * @param says what that text says
     * @param others every regulation and standard that was adopted before
     */
    record AdoptRegulation(
            RegulationId regulation, Origin origin, DocumentHash seen, Regulation says, RulesOnFile others)
            implements RegulationCommand {}

    /**
     * Repeal what was adopted.
     *
     * <p>Refused by {@link RegulationIsAdopted}, {@link RepealLiesAhead}, {@link AnotherRegulationHolds}, {@link
     * RulesAreAsSeen} (by a claim in the same transaction).
     *
     * @param from first day on which it is no longer in force
     * @param others every regulation that was adopted, this one perhaps among them
     */
    record RepealRegulation(
            RegulationId regulation, Origin origin, LocalDate from, RepealReason reason, RulesOnFile others)
            implements RegulationCommand {}
}
