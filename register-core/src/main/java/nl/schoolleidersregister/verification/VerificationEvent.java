package nl.schoolleidersregister.verification;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about one verification of a provider. */
public sealed interface VerificationEvent extends Event {

    /**
     * The office asks a provider how it does what was validated (art. H2).
     *
     * @param offering what it is about; null when it is about the provider as a whole
     * @param answerBy last day for the answer
     */
    @Stored("verification.opened")
    record VerificationOpened(
            ProviderId provider,
            @Nullable OfferingId offering,
            Personal<Reason> question,
            LocalDate answerBy,
            Instant at)
            implements VerificationEvent {}

    /** The provider answered. */
    @Stored("verification.answered")
    record VerificationAnswered(Personal<Reason> answer, Instant at) implements VerificationEvent {}

    /**
     * What the office found. An offering that is withdrawn by it is withdrawn on its own stream, by a policy.
     *
     * @param offering as the verification has it
     * @param improveBy last day for the improvement; null unless one was asked for
     */
    @Stored("verification.finding-recorded")
    record FindingRecorded(
            ProviderId provider,
            @Nullable OfferingId offering,
            Finding finding,
            Personal<Reason> reason,
            @Nullable LocalDate improveBy,
            Instant at)
            implements VerificationEvent {}

    /** It has come to its end. */
    @Stored("verification.closed")
    record VerificationClosed(Instant at) implements VerificationEvent {}
}
