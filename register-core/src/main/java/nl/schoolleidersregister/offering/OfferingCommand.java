package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;

/** Orders to one offering. */
public sealed interface OfferingCommand extends Command {

    /** Which. */
    OfferingId offering();

    /** Ask to have a programme validated. */
    record SubmitOffering(
            OfferingId offering, Origin origin, ProviderId provider, ProviderName providerName, OfferingTerms terms)
            implements OfferingCommand {}

    /**
     * Validate a programme (art. H1).
     *
     * <p>Refused by {@link OfferingAwaitsDecision}, {@link OfferingIsValidForAtMostThreeYears}, {@link
     * ValidatedTimeIsAtMostWhatWasAsked}.
     *
     * @param terms as validated, which can be less than was asked
     * @param valid on which days it may be held
     */
    record ValidateOffering(OfferingId offering, Origin origin, OfferingTerms terms, Period valid)
            implements OfferingCommand {}

    /**
     * Do not validate a programme.
     *
     * <p>Refused by {@link OfferingAwaitsDecision}.
     */
    record DeclineOffering(OfferingId offering, Origin origin, Reason reason) implements OfferingCommand {}

    /**
     * Offer a programme no longer.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link OfferingIsNotWithdrawn}.
     */
    record WithdrawOffering(OfferingId offering, Origin origin, ProviderId provider) implements OfferingCommand {}

    /**
     * Take a validation back from a day on: what was held from then on does not count any more.
     *
     * <p>Refused by {@link OfferingWasValidated}, {@link ValidationGoesFromADayItHeld}, {@link
     * ValidationGoesFurtherBack}.
     *
     * @param from first day on which it does not hold any more
     */
    record RevokeOffering(OfferingId offering, Origin origin, LocalDate from, Reason reason)
            implements OfferingCommand {}

    /**
     * Note that an execution was scheduled; told again it changes nothing.
     *
     * @param lastDay of the execution
     */
    record ListExecution(OfferingId offering, Origin origin, ExecutionId execution, LocalDate lastDay)
            implements OfferingCommand {}
}
