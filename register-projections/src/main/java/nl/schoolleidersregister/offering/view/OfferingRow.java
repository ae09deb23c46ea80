package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.offering.Advice;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/** One offering while a batch is folded, with the versions that the batch brought or ended. */
final class OfferingRow {

    final UUID offering;
    final UUID provider;
    final String providerName;
    final Instant submittedAt;
    final List<OfferingVersion> versions = new ArrayList<>();

    OfferingTerms terms;
    Outcome outcome = Outcome.SUBMITTED;

    @Nullable
    Period valid;

    @Nullable
    String reason;

    @Nullable
    LocalDate revokedFrom;

    @Nullable
    Instant decidedAt;

    @Nullable
    OfferingTerms asked;

    @Nullable
    Instant askedAt;

    @Nullable
    Advice advice;

    @Nullable
    LocalDate metOn;

    @Nullable
    String advisedWhy;

    @Nullable
    String otherwise;

    long version;

    OfferingRow(UUID offering, UUID provider, String providerName, OfferingTerms terms, Instant submittedAt) {
        this.offering = offering;
        this.provider = provider;
        this.providerName = providerName;
        this.terms = terms;
        this.submittedAt = submittedAt;
    }

    static OfferingRow of(UUID offering, OfferingSubmitted fact) {
        return new OfferingRow(
                offering, fact.provider().value(), fact.providerName().value(), fact.terms(), fact.at());
    }

    /** A new version waits; what was said about the one before it is of the past. */
    void ask(OfferingTerms changed, Instant at) {
        asked = changed;
        askedAt = at;
        reason = null;
        advice = null;
        metOn = null;
        advisedWhy = null;
        otherwise = null;
    }

    void advise(Advice given, LocalDate on, @Nullable String why) {
        advice = given;
        metOn = on;
        advisedWhy = why;
    }

    /** A new version ends the one before it where it begins. */
    void validate(OfferingTerms as, Period in, Instant at) {
        if (!versions.isEmpty() && versions.getLast().valid().until().isAfter(in.from())) {
            var last = versions.removeLast();
            versions.add(new OfferingVersion(
                    last.number(), last.terms(), new Period(last.valid().from(), in.from())));
        }
        versions.add(new OfferingVersion(versions.size() + 1, as, in));
        terms = as;
        valid = in;
        end(Outcome.VALIDATED, null, at);
    }

    /** What waits is declined: the offering, or only the new version of it. */
    void decline(@Nullable String why, Instant at) {
        end(asked == null ? Outcome.DECLINED : outcome, why, at);
    }

    void end(Outcome how, @Nullable String why, Instant at) {
        outcome = how;
        reason = why;
        decidedAt = at;
        asked = null;
        askedAt = null;
    }

    void revoke(LocalDate from, @Nullable String why, Instant at) {
        end(Outcome.REVOKED, why, at);
        revokedFrom = from;
    }
}
