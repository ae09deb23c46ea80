package nl.schoolleidersregister.activity;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Programme;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/** Orders to one activity of one person. */
public sealed interface ActivityCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    ActivityId activity();

    /**
     * Say that one was there, before or without the provider's list.
     *
     * <p>Refused by {@link ClaimIsOnAMeetingDay}, {@link ClaimIsOfThePast}, {@link
     * ClaimIsOfAStandingDay}, {@link DayIsClaimedOnce}, {@link ClaimFitsADay}, {@link ClaimFitsProgramme}.
     */
    record ClaimAttendance(
            DossierId dossier,
            Origin origin,
            ExecutionId execution,
            Programme programme,
            MeetingDays days,
            LocalDate day,
            Minutes minutes)
            implements ActivityCommand {

        @Override
        public ActivityId activity() {
            return ActivityId.of(dossier, execution);
        }
    }

    /**
     * Take a claim back.
     *
     * <p>Refused by {@link ClaimIsOpen}.
     */
    record WithdrawClaim(DossierId dossier, Origin origin, ActivityId activity, LocalDate day)
            implements ActivityCommand {}

    /**
     * Take over what stands on the provider's list; nothing is recorded for what was told before. A day counts once,
     * and of the time only what the programme has left: where it has nothing left, the crediting is refused by {@link
     * ClaimFitsProgramme}, as a fact.
     */
    record ConfirmAttendance(
            DossierId dossier,
            Origin origin,
            AttendanceId attendance,
            ExecutionId execution,
            Programme programme,
            LocalDate day,
            Minutes minutes)
            implements ActivityCommand {

        @Override
        public ActivityId activity() {
            return ActivityId.of(dossier, execution);
        }
    }

    /** Take back what rests on a record that the provider withdrew; nothing is recorded when nothing rests on it. */
    record WithdrawCredit(
            DossierId dossier, Origin origin, ExecutionId execution, AttendanceId attendance, AttendanceError why)
            implements ActivityCommand {

        @Override
        public ActivityId activity() {
            return ActivityId.of(dossier, execution);
        }
    }

    /** Take back what rests on days that do not count any more, claims among it; told again it changes nothing. */
    record VoidActivity(DossierId dossier, Origin origin, ExecutionId execution, LocalDate from)
            implements ActivityCommand {

        @Override
        public ActivityId activity() {
            return ActivityId.of(dossier, execution);
        }
    }

    /**
     * Accept a certificate in place of the provider's list.
     *
     * <p>Refused by {@link ClaimIsOpen}, {@link NobodyJudgesTheirOwnClaim}, {@link CertificateIsThere},
     * {@link ClaimFitsProgramme}.
     *
     * @param certificates that stand with the activity
     * @param judge dossier of the registrar, where the registrar has one
     */
    record AcceptCertificate(
            DossierId dossier,
            Origin origin,
            ActivityId activity,
            LocalDate day,
            CreditId credit,
            Certificates certificates,
            @Nullable DossierId judge)
            implements ActivityCommand {}

    /**
     * Do not accept the certificate.
     *
     * <p>Refused by {@link ClaimIsOpen}, {@link NobodyJudgesTheirOwnClaim}.
     *
     * @param judge dossier of the registrar, where the registrar has one
     */
    record DeclineCertificate(
            DossierId dossier,
            Origin origin,
            ActivityId activity,
            LocalDate day,
            @Nullable DossierId judge,
            Reason reason)
            implements ActivityCommand {}

    /**
     * Say how good it was.
     *
     * <p>Refused by {@link RaterWasThere}, {@link ActivityIsRatedOnce}.
     *
     * @param remark for the provider and the office, who do not see whose it is; null where there is none
     */
    record RateActivity(
            DossierId dossier,
            Origin origin,
            ActivityId activity,
            Stars stars,
            @Nullable Remark remark) implements ActivityCommand {}

    /** Note that the ledger did not take a credit; nothing is recorded when it does not stand. */
    record RefuseCrediting(DossierId dossier, Origin origin, ActivityId activity, CreditId credit, RuleCode rule)
            implements ActivityCommand {}
}
