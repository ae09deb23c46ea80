package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/** One offering while a batch is folded. */
record OfferingRow(
        UUID offering,
        UUID provider,
        String providerName,
        OfferingTerms terms,
        Outcome outcome,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validUntil,
        @Nullable String reason,
        @Nullable LocalDate revokedFrom,
        Instant submittedAt,
        @Nullable Instant decidedAt,
        long version) {

    static OfferingRow of(UUID offering, OfferingSubmitted fact, long version) {
        return new OfferingRow(
                offering,
                fact.provider().value(),
                fact.providerName().value(),
                fact.terms(),
                Outcome.SUBMITTED,
                null,
                null,
                null,
                null,
                fact.at(),
                null,
                version);
    }

    OfferingRow validated(OfferingTerms as, Period valid, Instant at, long now) {
        return new OfferingRow(
                offering,
                provider,
                providerName,
                as,
                Outcome.VALIDATED,
                valid.from(),
                valid.until(),
                null,
                revokedFrom,
                submittedAt,
                at,
                now);
    }

    OfferingRow ended(Outcome how, @Nullable String why, Instant at, long now) {
        return new OfferingRow(
                offering,
                provider,
                providerName,
                terms,
                how,
                validFrom,
                validUntil,
                why,
                revokedFrom,
                submittedAt,
                at,
                now);
    }

    OfferingRow revoked(LocalDate from, @Nullable String why, Instant at, long now) {
        return new OfferingRow(
                offering,
                provider,
                providerName,
                terms,
                Outcome.REVOKED,
                validFrom,
                validUntil,
                why,
                from,
                submittedAt,
                at,
                now);
    }

    /** As it was, a fact further on. */
    OfferingRow at(long now) {
        return new OfferingRow(
                offering,
                provider,
                providerName,
                terms,
                outcome,
                validFrom,
                validUntil,
                reason,
                revokedFrom,
                submittedAt,
                decidedAt,
                now);
    }
}
