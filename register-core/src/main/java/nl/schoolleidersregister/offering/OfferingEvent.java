package nl.schoolleidersregister.offering;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.provider.ProviderName;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one offering. */
public sealed interface OfferingEvent extends Event {

    /** A provider asks to have a programme validated. */
    @Stored("offering.submitted")
    record OfferingSubmitted(ProviderId provider, ProviderName providerName, OfferingTerms terms, Instant at)
            implements OfferingEvent {}

    /**
     * The register validated the programme (art. H1), or the new version of it that waited. A new version ends the one
     * before it on its own first day.
     *
     * @param terms as validated, which can be less than was asked
     * @param valid on which days it may be held
     */
    @Stored("offering.validated")
    record OfferingValidated(OfferingTerms terms, Period valid, Instant at) implements OfferingEvent {}

    /** The register did not validate the programme, or the new version of it; then the old one stays in force. */
    @Stored("offering.declined")
    record OfferingDeclined(Personal<Reason> reason, Instant at) implements OfferingEvent {}

    /**
     * The committee gave its advice on what waits (art. H1).
     *
     * @param metOn day of its meeting
     */
    @Stored("offering.committee-advised")
    record CommitteeAdvised(Advice advice, LocalDate metOn, Personal<Reason> reason, Instant at)
            implements OfferingEvent {}

    /** The register decided otherwise than the committee advised, in the same order as this. */
    @Stored("offering.advice-not-followed")
    record AdviceNotFollowed(Personal<Reason> why, Instant at) implements OfferingEvent {}

    /** The provider asks for a new version of what was validated; the old one stays in force meanwhile (art. H1). */
    @Stored("offering.new-version-submitted")
    record NewVersionSubmitted(OfferingTerms terms, Instant at) implements OfferingEvent {}

    /** The provider no longer offers the programme; what was held keeps its worth. */
    @Stored("offering.withdrawn")
    record OfferingWithdrawn(Instant at) implements OfferingEvent {}

    /**
     * The register took the validation back; what was held from that day on does not count any more.
     *
     * @param from first day on which it does not hold
     */
    @Stored("offering.revoked")
    record OfferingRevoked(LocalDate from, Personal<Reason> reason, Instant at) implements OfferingEvent {}

    /**
     * An execution of it was scheduled, so that it is known what a revocation comes to.
     *
     * @param lastDay of the execution
     */
    @Stored("offering.execution-listed")
    record ExecutionListed(ExecutionId execution, LocalDate lastDay, Instant at) implements OfferingEvent {}

    /**
     * An execution lost the validation that it rested on.
     *
     * @param from first day on which it does not count any more
     */
    @Stored("offering.execution-voided")
    record ExecutionVoided(ExecutionId execution, LocalDate from, Instant at) implements OfferingEvent {}
}
