package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * One offering as it is on file.
 *
 * @param terms as validated, else as submitted
 * @param valid on which days it may be held; null unless it was validated
 * @param reason why it was declined or revoked; null when it was not
 * @param revokedFrom first day on which it counts no more; null while the validation was not taken back
 * @param decidedAt null while it waits
 * @param version of the stream this was read from
 */
public record OfferingOnFile(
        OfferingId id,
        ProviderId provider,
        ProviderName providerName,
        OfferingTerms terms,
        Outcome outcome,
        @Nullable Period valid,
        @Nullable String reason,
        @Nullable LocalDate revokedFrom,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        long version) {

    /** What became of it. */
    public enum Outcome {
        /** Waits for a decision. */
        SUBMITTED,
        /** May be held in its period. */
        VALIDATED,
        /** Was not validated. */
        DECLINED,
        /** The provider withdrew it. */
        WITHDRAWN,
        /** The register took the validation back. */
        REVOKED
    }

    /** What facts about attendance carry of it. */
    public Programme programme() {
        return new Programme(id, providerName, terms);
    }

    /** Whether days can be set for it. */
    public boolean isOffered() {
        return outcome != Outcome.WITHDRAWN && outcome != Outcome.REVOKED;
    }

    /** Whether it may be held on this day. */
    public boolean isValidOn(LocalDate day) {
        return outcome == Outcome.VALIDATED && valid != null && valid.contains(day);
    }
}
