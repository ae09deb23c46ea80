package nl.schoolleidersregister.activity;

import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.registerOn;
import static nl.schoolleidersregister.shared.Moments.registrarOn;

import java.util.UUID;
import nl.schoolleidersregister.activity.ActivityCommand.AcceptCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.ClaimAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.ConfirmAttendance;
import nl.schoolleidersregister.activity.ActivityCommand.DeclineCertificate;
import nl.schoolleidersregister.activity.ActivityCommand.RefuseCrediting;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawClaim;
import nl.schoolleidersregister.activity.ActivityCommand.WithdrawCredit;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateAccepted;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.Credited;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.evaluation.Basis;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.PePoints;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Scenario;
import org.jspecify.annotations.Nullable;

/** The sentences of the tests about one activity. Whatever happens on a day happens at noon. */
public final class ActivityFixture {

    static final DossierId ANNE = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final DossierId BRAM = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final ExecutionId EXECUTION = new ExecutionId(UUID.fromString("00000000-0000-4000-8000-0000000000d1"));
    static final ActivityId ACTIVITY = ActivityId.of(ANNE, EXECUTION);
    static final AttendanceId LISTED = attendance(1);
    static final AttendanceId LISTED_AGAIN = attendance(2);
    static final CreditId CERTIFIED = new CreditId(UUID.fromString("00000000-0000-4000-8000-0000000000e1"));
    static final Reason REASON = new Reason("Het certificaat is van iemand anders.");
    static final RuleCode RULE = new RuleCode("points.registered");

    private static final MeetingDays DAYS = new MeetingDays(day("2026-03-02"), day("2026-03-04"));

    private ActivityFixture() {}

    static AttendanceId attendance(int number) {
        return new AttendanceId(new UUID(0x4003L, 0x8000_0000_0000_0000L + number));
    }

    /** Activities on a store of their own. */
    public static MemoryStreams<Activity, ActivityEvent, ActivityCommand> streams() {
        return new MemoryStreams<>(Activity.class, ActivityEvent.class, Activity::new, Activity::decide);
    }

    static Scenario<ActivityEvent, ActivityCommand> given(ActivityEvent... history) {
        return new Scenario<>(streams(), Activity.streamOf(ANNE, ACTIVITY), ANNE.subject()).given(history);
    }

    /** A course of 480 minutes from 2 to 4 March. */
    static ClaimAttendance claim(String on, String day, int minutes) {
        return claim(on, 480, day, minutes);
    }

    static ClaimAttendance claim(String on, int validated, String day, int minutes) {
        return new ClaimAttendance(
                ANNE, leaderOn(on), EXECUTION, programme(validated), DAYS, day(day), new Minutes(minutes));
    }

    static WithdrawClaim withdrawClaim(String on, String day) {
        return new WithdrawClaim(ANNE, leaderOn(on), ACTIVITY, day(day));
    }

    static ConfirmAttendance confirm(String on, AttendanceId id, String day, int minutes) {
        return new ConfirmAttendance(
                ANNE, registerOn(on), id, EXECUTION, programme(480), day(day), new Minutes(minutes));
    }

    static WithdrawCredit withdrawCredit(String on, AttendanceId id) {
        return new WithdrawCredit(ANNE, registerOn(on), EXECUTION, id, AttendanceError.NOT_THERE);
    }

    static AcceptCertificate accept(String on, String day, int certificates, @Nullable DossierId judge) {
        return new AcceptCertificate(
                ANNE, registrarOn(on), ACTIVITY, day(day), CERTIFIED, new Certificates(certificates), judge);
    }

    static DeclineCertificate decline(String on, String day, @Nullable DossierId judge) {
        return new DeclineCertificate(ANNE, registrarOn(on), ACTIVITY, day(day), judge, REASON);
    }

    static RefuseCrediting refuse(String on, CreditId credit) {
        return new RefuseCrediting(ANNE, registerOn(on), ACTIVITY, credit, RULE);
    }

    static AttendanceClaimed claimed(String on, String day, int minutes) {
        return claimed(on, 480, day, minutes);
    }

    static AttendanceClaimed claimed(String on, int validated, String day, int minutes) {
        return new AttendanceClaimed(EXECUTION, programme(validated), DAYS, day(day), new Minutes(minutes), noon(on));
    }

    static ClaimWithdrawn claimWithdrawn(String on, String day) {
        return new ClaimWithdrawn(day(day), noon(on));
    }

    static AttendanceConfirmed confirmed(String on, AttendanceId id, String day, int minutes) {
        return new AttendanceConfirmed(id, EXECUTION, programme(480), day(day), new Minutes(minutes), noon(on));
    }

    static CreditId credit(AttendanceId attendance) {
        return new CreditId(attendance.value());
    }

    static Credited credited(String on, CreditId credit, String day, int minutes) {
        var terms = programme(480).terms();
        var points = new PePoints(
                credit,
                ACTIVITY.entry(),
                Basis.VALIDATED,
                terms.form(),
                new Minutes(minutes),
                day(day),
                day(day),
                programme(480).offering(),
                terms.competences());
        return new Credited(points, noon(on));
    }

    static CertificateAccepted accepted(String on, String day) {
        return new CertificateAccepted(day(day), noon(on));
    }

    static CertificateDeclined declined(String on, String day) {
        return new CertificateDeclined(day(day), Personal.of(REASON), noon(on));
    }

    static CreditingRefused refused(String on, CreditId credit, String rule) {
        return new CreditingRefused(credit, new RuleCode(rule), noon(on));
    }

    static CreditWithdrawn creditWithdrawn(String on, AttendanceId id) {
        return new CreditWithdrawn(credit(id), AttendanceError.NOT_THERE, noon(on));
    }
}
