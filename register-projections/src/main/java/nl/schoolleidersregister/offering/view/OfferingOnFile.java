package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.OfferedProgramme;
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
 * @param terms as validated last, else as submitted
 * @param valid on which days the latest version may be held; null unless it was validated
 * @param reason why it, or the new version that was asked last, was declined, or why it was revoked; null when neither
 * @param revokedFrom first day on which it counts no more; null while the validation was not taken back
 * @param decidedAt null while it waits
 * @param asked a new version that waits; null when none does
 * @param askedAt when that was handed in; null when none waits
 * @param advice of the committee; null when it gave none
 * @param versions all that were validated, the oldest first
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
        @Nullable OfferingTerms asked,
        @Nullable Instant askedAt,
        @Nullable AdviceOnFile advice,
        List<OfferingVersion> versions,
        long version) {

    public OfferingOnFile {
        versions = List.copyOf(versions);
    }

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
        return outcome == Outcome.VALIDATED && versions.stream().anyMatch(one -> one.isInForceOn(day));
    }

    /** Whether something about it waits for a decision: the offering itself, or a new version. */
    public boolean waits() {
        return outcome == Outcome.SUBMITTED || asked != null;
    }

    /** What waits for a decision, or what there is when nothing does. */
    public OfferingTerms judged() {
        return asked == null ? terms : asked;
    }

    /** Since when something waits, or waited last. */
    public Instant waitingSince() {
        return askedAt == null ? submittedAt : askedAt;
    }

    /**
     * What is held when it begins on this day: the version in force then, in its days and those of the versions that
     * follow on it; the latest where none is.
     *
     * @throws java.util.NoSuchElementException if it was never validated
     */
    public OfferedProgramme heldFrom(LocalDate first) {
        var from = versions.stream()
                .filter(one -> one.isInForceOn(first))
                .findFirst()
                .orElseGet(versions::getLast);
        var until = from.valid().until();
        for (var next : versions.subList(from.number(), versions.size())) {
            until = next.valid().from().equals(until) ? next.valid().until() : until;
        }
        return new OfferedProgramme(
                provider,
                new Programme(id, providerName, from.terms()),
                new Period(from.valid().from(), until),
                !isOffered());
    }
}
