package nl.schoolleidersregister.activity;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about one activity of one person. */
public sealed interface ActivityEvent extends Event {

    /** The leader says to have been there; shown as <i>gemeld</i> until the provider or a certificate confirms it. */
    @Stored("activity.attendance-claimed")
    record AttendanceClaimed(
            ExecutionId execution, Programme programme, MeetingDays days, LocalDate day, Minutes minutes, Instant at)
            implements ActivityEvent {}

    /** The leader took the claim back. */
    @Stored("activity.claim-withdrawn")
    record ClaimWithdrawn(LocalDate day, Instant at) implements ActivityEvent {}

    /** The provider's list says that the leader was there. */
    @Stored("activity.attendance-confirmed")
    record AttendanceConfirmed(
            AttendanceId attendance,
            ExecutionId execution,
            Programme programme,
            LocalDate day,
            Minutes minutes,
            Instant at)
            implements ActivityEvent {}

    /** A registrar accepted a certificate in place of the provider's list. */
    @Stored("activity.certificate-accepted")
    record CertificateAccepted(LocalDate day, Instant at) implements ActivityEvent {}

    /** A registrar did not accept the certificate; the claim has come to its end. */
    @Stored("activity.certificate-declined")
    record CertificateDeclined(LocalDate day, Personal<Reason> reason, Instant at) implements ActivityEvent {}

    /** The time is accepted; a policy brings it to the ledger. */
    @Stored("activity.credited")
    record Credited(PePoints points, Instant at) implements ActivityEvent {}

    /** It does not count, because of this rule: of the ledger, or because the programme had no time left. */
    @Stored("activity.crediting-refused")
    record CreditingRefused(CreditId credit, RuleCode rule, Instant at) implements ActivityEvent {}

    /**
     * The execution was withdrawn from a day on; what was claimed of it since does not wait any more.
     *
     * @param from first day that does not count
     */
    @Stored("activity.voided")
    record ActivityVoided(LocalDate from, Instant at) implements ActivityEvent {}

    /**
     * The leader rated what was attended, once.
     *
     * @param remark null where there is none
     */
    @Stored("activity.rated")
    record ActivityRated(
            ExecutionId execution,
            OfferingId offering,
            Stars stars,
            @Nullable Personal<Remark> remark,
            Instant at) implements ActivityEvent {}

    /** What was accepted no longer is: the provider took the attendance back. */
    @Stored("activity.credit-withdrawn")
    record CreditWithdrawn(CreditId credit, AttendanceError why, Instant at) implements ActivityEvent {}
}
