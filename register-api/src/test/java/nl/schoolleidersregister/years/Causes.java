package nl.schoolleidersregister.years;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.log.EventMetadata;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.Career;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Enrolled;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingEvent.DecisionLeftStanding;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import nl.schoolleidersregister.registration.Status;
import nl.schoolleidersregister.shared.Role;

/** Walks the log of one dossier: what changed the status, who was it, and who had decided so before. */
final class Causes {

    private final List<Change> changes = new ArrayList<>();
    private Career career = Career.NONE;
    private boolean personDecidedTheEnd;

    /** A change of status, and the one fact that brought it. */
    record Change(Status from, Status to, String cause, Role by) {}

    private Causes() {}

    /** Every change in these facts of one dossier; fails at one that its fact may not bring. */
    static Causes in(List<LoggedEvent> facts) {
        var causes = new Causes();
        facts.forEach(causes::walk);
        return causes;
    }

    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What the dossier has come to. */
    Career career() {
        return career;
    }

    Set<Status> statuses() {
        var reached = EnumSet.noneOf(Status.class);
        changes.forEach(change -> reached.add(change.to()));
        return reached;
    }

    private void walk(LoggedEvent logged) {
        if (logged.event() instanceof RegistrationEvent fact) {
            var before = career.status();
            career = career.after(fact);
            assertDecidedByAPerson(fact, logged.metadata());
            if (before != career.status()) {
                assertCause(before, career.status(), fact);
                changes.add(new Change(
                        before,
                        career.status(),
                        fact.getClass().getSimpleName(),
                        logged.metadata().role()));
            }
        }
    }

    /** A machine may say yes; a person says no, before it takes effect by itself. */
    private void assertDecidedByAPerson(RegistrationEvent fact, EventMetadata metadata) {
        switch (fact) {
            case QualificationRejected _,
                    AspirantEnded _,
                    EnrolmentExpired _,
                    DeferralRefused _,
                    RenewalRefused _,
                    ReRegisteredProvisionally _,
                    Suspended _,
                    MeasureImposed _,
                    DecisionLeftStanding _,
                    MergedInto _ -> assertRegistrar(fact, metadata);
            case MissingPartNotMet _, LapseDecided _, RemovalDecided _ -> {
                assertRegistrar(fact, metadata);
                personDecidedTheEnd = true;
            }
            case RemovalRequested _ -> {
                assertThat(metadata.role()).as("%s", fact).isEqualTo(Role.LEADER);
                personDecidedTheEnd = true;
            }
            case Lapsed _ -> assertEndWasDecided(fact);
            case StruckOff end when end.removal() == RemovalReason.DEATH -> assertRegistrar(fact, metadata);
            case StruckOff _ -> assertEndWasDecided(fact);
            case Restored _ -> personDecidedTheEnd = false;
            default -> {
                // For the person, or set by the regulation itself.
            }
        }
    }

    private static void assertRegistrar(RegistrationEvent fact, EventMetadata metadata) {
        assertThat(metadata.role()).as("%s", fact).isEqualTo(Role.REGISTRAR);
    }

    private void assertEndWasDecided(RegistrationEvent fact) {
        assertThat(personDecidedTheEnd).as("somebody decided before %s", fact).isTrue();
    }

    private static void assertCause(Status from, Status to, RegistrationEvent fact) {
        var mayBring = switch (fact) {
            case Enrolled _ -> from == Status.ENROLMENT_EXPIRED && to == Status.ENROLLED;
            case AspirantAdmitted _ -> from == Status.ENROLLED && to == Status.ASPIRANT;
            case AspirantEnded _ -> from == Status.ASPIRANT && to == Status.ENROLLED;
            case EnrolmentExpired _ -> from == Status.ENROLLED && to == Status.ENROLMENT_EXPIRED;
            case Registered _ -> to == Status.REGISTERED;
            case ReRegistered _ -> to == Status.REGISTERED;
            case ReRegisteredProvisionally _ -> to == Status.PROVISIONAL;
            case MissingPartMet _, MissingPartNotMet _ -> from == Status.PROVISIONAL;
            case MarkedLate _ -> to == Status.LATE;
            case Lapsed _ -> to == Status.LAPSED;
            case PauseStarted _ -> from == Status.REGISTERED && to == Status.PAUSED;
            case PauseEnded _ -> from == Status.PAUSED;
            case Suspended _ -> to == Status.SUSPENDED;
            case SuspensionLifted _ -> from == Status.SUSPENDED;
            case StruckOff _ -> to == Status.STRUCK_OFF;
            case Restored _ -> from.isClosed() && !to.isClosed();
            case MergedInto _ -> to == Status.MERGED;
            case MergeUndone _ -> from == Status.MERGED;
            default -> false;
        };
        assertThat(mayBring).as("%s from %s to %s", fact, from, to).isTrue();
    }
}
