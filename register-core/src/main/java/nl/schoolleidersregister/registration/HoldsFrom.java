package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.time.LocalDate;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceEnded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import org.jspecify.annotations.Nullable;

/**
 * The first day of which a fact says something. What somebody did carries its own days, and the evaluation looks at
 * those: points that are taken back were never there, work that is stated late was there all along. A decision holds
 * from the day it was taken, or from an earlier day that it names itself.
 */
final class HoldsFrom {

    private HoldsFrom() {}

    /** Never later than the day of the fact's own moment; {@link LocalDate#MIN} for what carries its own days. */
    static LocalDate day(RegistrationEvent event) {
        return switch (event) {
            case EmploymentStarted _,
                    EmploymentEnded _,
                    EmploymentConfirmed _,
                    PePointsEarned _,
                    PePointsRefused _,
                    PePointsReversed _ -> LocalDate.MIN;
            case Enrolled fact -> earlier(fact, fact.on());
            case Registered fact -> earlier(fact, fact.cycle().from());
            case QualificationStated _, QualificationVerified _, QualificationRejected _ -> dayOf(event.at());
            case AdmissionEvent fact -> day(fact);
            case CycleEvent fact -> day(fact);
            case StandingEvent fact -> day(fact);
        };
    }

    private static LocalDate day(AdmissionEvent event) {
        return event instanceof OwnStatementGiven || event instanceof OwnStatementChecked
                ? LocalDate.MIN
                : dayOf(event.at());
    }

    private static LocalDate day(CycleEvent event) {
        return switch (event) {
            case AbsenceRecorded _, AbsenceEnded _, AbsenceWithdrawn _ -> LocalDate.MIN;
            case PauseStarted fact -> earlier(fact, fact.from());
            case PauseEnded fact -> earlier(fact, fact.until());
            case MarkedLate fact -> earlier(fact, fact.dueDate());
            case ReRegistered fact -> earlier(fact, fact.cycle().from());
            case ReRegisteredProvisionally fact -> earlier(fact, fact.cycle().from());
            default -> dayOf(event.at());
        };
    }

    private static LocalDate day(StandingEvent event) {
        return switch (event) {
            case Suspended fact -> earlier(fact, fact.from());
            case MeasureImposed fact -> earlier(fact, fact.period().from());
            default -> dayOf(event.at());
        };
    }

    private static LocalDate earlier(RegistrationEvent event, @Nullable LocalDate named) {
        var recorded = dayOf(event.at());
        return named == null || recorded.isBefore(named) ? recorded : named;
    }
}
