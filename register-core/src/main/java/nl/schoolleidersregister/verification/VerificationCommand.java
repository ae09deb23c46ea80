package nl.schoolleidersregister.verification;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/** Orders to one verification of a provider. */
public sealed interface VerificationCommand extends Command {

    /** Which. */
    VerificationId verification();

    /**
     * Begin one, with a question.
     *
     * <p>Refused by {@link AnswerIsAskedInTime}.
     *
     * @param offering what it is about; null for the provider as a whole
     * @param answerBy last day for the answer
     */
    record OpenVerification(
            VerificationId verification,
            Origin origin,
            ProviderId provider,
            @Nullable OfferingId offering,
            Reason question,
            LocalDate answerBy)
            implements VerificationCommand {}

    /**
     * Answer the question.
     *
     * <p>Refused by {@link ProviderAnswersForItself}, {@link VerificationIsOpen}, {@link QuestionIsAnsweredOnce}.
     */
    record AnswerVerification(VerificationId verification, Origin origin, ProviderId provider, Reason answer)
            implements VerificationCommand {}

    /**
     * Record what was found; after an improvement that was asked for, what came of it.
     *
     * <p>Refused by {@link VerificationIsOpen}, {@link FindingIsNotFinal}, {@link OnlyAnOfferingIsWithdrawn}, {@link
     * ImprovementHasATerm}, {@link ProviderWasHeard}.
     *
     * @param improveBy last day for an improvement; null for another finding
     */
    record RecordFinding(
            VerificationId verification,
            Origin origin,
            Finding finding,
            Reason reason,
            @Nullable LocalDate improveBy) implements VerificationCommand {}

    /**
     * Bring it to its end.
     *
     * <p>Refused by {@link VerificationIsOpen}, {@link FindingComesFirst}.
     */
    record CloseVerification(VerificationId verification, Origin origin) implements VerificationCommand {}
}
