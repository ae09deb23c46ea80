package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import org.jspecify.annotations.Nullable;

/**
 * The way into the register.
 *
 * @param enrolledOn null before enrolment
 * @param appointedOn first day of the first work that was stated, or the day of a restoration: the time to show the
 *     qualification begins again; null while there was neither
 * @param aspirantUntil first day on which an aspirant no longer is one (art. A2); null for who is none
 * @param waiting whether a stated qualification waits for a registrar
 * @param expired whether the enrolment expired (art. A3)
 */
public record Admission(
        @Nullable LocalDate enrolledOn,
        @Nullable LocalDate appointedOn,
        @Nullable LocalDate aspirantUntil,
        boolean waiting,
        boolean expired) {

    static final Admission NONE = new Admission(null, null, null, false, false);

    Admission after(RegistrationEvent event) {
        return switch (event) {
            case Enrolled fact -> new Admission(fact.on(), appointedOn, aspirantUntil, waiting, false);
            case EmploymentStarted fact
            when appointedOn == null -> new Admission(enrolledOn, fact.from(), aspirantUntil, waiting, expired);
            case QualificationStated _ -> new Admission(enrolledOn, appointedOn, aspirantUntil, true, expired);
            case QualificationRejected _ -> new Admission(enrolledOn, appointedOn, aspirantUntil, false, expired);
            case Registered _ -> new Admission(enrolledOn, appointedOn, null, false, expired);
            case AspirantAdmitted fact -> new Admission(enrolledOn, appointedOn, fact.until(), false, expired);
            case AspirantEnded _ -> new Admission(enrolledOn, appointedOn, null, waiting, expired);
            case EnrolmentExpired _ -> new Admission(enrolledOn, appointedOn, null, waiting, true);
            case Restored fact -> new Admission(enrolledOn, dayOf(fact.at()), aspirantUntil, waiting, false);
            default -> this;
        };
    }

    Status status() {
        if (expired) {
            return Status.ENROLMENT_EXPIRED;
        }
        return aspirantUntil == null ? Status.ENROLLED : Status.ASPIRANT;
    }

    /**
     * First day on which the qualification comes too late (art. A3): counted from enrolment or appointment, whichever
     * is
     * later; nobody waits for it while a registrar looks at one, or while somebody is an aspirant.
     */
    public LocalDate qualificationDue(int months) {
        var from = enrolledOn == null ? LocalDate.MIN : enrolledOn;
        var counted = appointedOn == null || appointedOn.isBefore(from) ? from : appointedOn;
        return counted.plusMonths(months);
    }
}
