package nl.schoolleidersregister.verification.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.verification.Finding;
import nl.schoolleidersregister.verification.VerificationId;
import org.jspecify.annotations.Nullable;

/**
 * One verification as it is on file. Texts are null before they are given, and once nobody can read them any more.
 *
 * @param offering what it is about; null for the provider as a whole
 * @param title of that offering
 * @param answerBy last day for the answer
 * @param finding the latest; null until there is one
 * @param improveBy last day for an improvement; null unless one was asked for
 * @param version of the stream this was read from
 */
public record VerificationOnFile(
        VerificationId id,
        ProviderId provider,
        String providerName,
        @Nullable OfferingId offering,
        @Nullable String title,
        @Nullable String question,
        LocalDate answerBy,
        Instant openedAt,
        @Nullable String answer,
        @Nullable Instant answeredAt,
        @Nullable Finding finding,
        @Nullable String reason,
        @Nullable LocalDate improveBy,
        @Nullable Instant foundAt,
        @Nullable Instant closedAt,
        long version) {

    /** Whether the provider can still answer. */
    public boolean awaitsAnswer() {
        return answeredAt == null && finding == null && closedAt == null;
    }

    /** Whether something can still be found. */
    public boolean awaitsFinding() {
        return closedAt == null && (finding == null || finding == Finding.IMPROVE);
    }
}
