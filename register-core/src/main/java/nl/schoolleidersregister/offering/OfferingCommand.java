package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

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
     * <p>Refused by {@link OfferingAwaitsDecision}, {@link AcademyIsJudgedByOthers}, {@link
     * OfferingIsValidForAtMostThreeYears}, {@link ValidatedTimeIsAtMostWhatWasAsked}, {@link VersionBeginsLater},
     * {@link OtherDecisionIsExplained}.
     *
     * @param terms as validated, which can be less than was asked
     * @param valid on which days it may be held
     * @param otherwise why this is not what the committee advised; null when it is, or when it gave no advice
     */
    record ValidateOffering(
            OfferingId offering,
            Origin origin,
            OfferingTerms terms,
            Period valid,
            Judge judge,
            @Nullable Reason otherwise)
            implements OfferingCommand {

        /** By somebody impartial, as was advised. */
        public ValidateOffering(OfferingId offering, Origin origin, OfferingTerms terms, Period valid) {
            this(offering, origin, terms, valid, Judge.IMPARTIAL, null);
        }
    }

    /**
     * Do not validate a programme.
     *
     * <p>Refused by {@link OfferingAwaitsDecision}, {@link AcademyIsJudgedByOthers}, {@link OtherDecisionIsExplained}.
     *
     * @param reason for the provider
     * @param otherwise why this is not what the committee advised; null when it is, or when it gave no advice
     */
    record DeclineOffering(
            OfferingId offering,
            Origin origin,
            Reason reason,
            Judge judge,
            @Nullable Reason otherwise) implements OfferingCommand {

        /** By somebody impartial, as was advised. */
        public DeclineOffering(OfferingId offering, Origin origin, Reason reason) {
            this(offering, origin, reason, Judge.IMPARTIAL, null);
        }
    }

    /**
     * Record what the committee advised; the office does so on its behalf, before it decides.
     *
     * <p>Refused by {@link OfferingAwaitsDecision}, {@link AcademyIsJudgedByOthers}, {@link
     * CommitteeAdvisesOnce}, {@link CommitteeHasMet}.
     *
     * @param metOn day of the meeting
     */
    record RecordAdvice(OfferingId offering, Origin origin, Advice advice, LocalDate metOn, Reason reason, Judge judge)
            implements OfferingCommand {}

    /**
     * Ask to have a new version validated of what is in force (art. H1).
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link OfferingIsNotWithdrawn}, {@link
     * OnlyValidatedHasVersions}, {@link OneVersionWaits}, {@link VersionChangesSomething}.
     */
    record SubmitNewVersion(OfferingId offering, Origin origin, ProviderId provider, OfferingTerms terms)
            implements OfferingCommand {}

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
