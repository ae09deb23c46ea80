package nl.schoolleidersregister.history.view;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evaluation.FindingRule;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementGiven;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceEnded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.StreamIds;

/** Finds the facts that a line or a number of an evaluation rests on. */
public final class Behind {

    private Behind() {}

    /**
     * The facts behind an entry: all that stand on its own stream, that name it, or that name one of its credits.
     *
     * @param entry its id, which is that of the activity, the meeting or the own choice
     * @param facts facts about one person in the order of the log
     */
    public static List<LoggedEvent> entry(UUID entry, List<LoggedEvent> facts) {
        Set<UUID> names = new HashSet<>();
        names.add(entry);
        facts.stream()
                .map(LoggedEvent::event)
                .filter(PePointsEarned.class::isInstance)
                .map(fact -> ((PePointsEarned) fact).points())
                .filter(points -> points.entry().value().equals(entry))
                .forEach(points -> names.add(points.credit().value()));
        return facts.stream().filter(fact -> isAbout(fact, names)).toList();
    }

    private static boolean isAbout(LoggedEvent fact, Set<UUID> names) {
        return names.stream().anyMatch(id -> StreamIds.key(fact.stream()).equals(id.toString()))
                || Components.idsIn(fact.event()).stream().anyMatch(names::contains);
    }

    /** The facts behind the number of a requirement: what was learned or worked, and what set or moved the period. */
    public static List<LoggedEvent> finding(FindingRule rule, List<LoggedEvent> facts) {
        return facts.stream().filter(fact -> bears(rule, fact.event())).toList();
    }

    private static boolean bears(FindingRule rule, Event fact) {
        return setsThePeriod(fact)
                || switch (rule) {
                    case WORK_EMPLOYED -> isOfWork(fact);
                    case WORK_HOURS, WORK_GAP -> isOfWork(fact) || isAbsence(fact);
                    case POINTS_TOTAL, POINTS_VALIDATED -> isOfPoints(fact) || isAbsence(fact);
                    case BREADTH -> isOfPoints(fact);
                };
    }

    private static boolean setsThePeriod(Event fact) {
        return switch (fact) {
            case Registered _, ReRegistered _, ReRegisteredProvisionally _ -> true;
            case PauseStarted _, PauseEnded _, DeferralGranted _ -> true;
            default -> false;
        };
    }

    private static boolean isOfWork(Event fact) {
        return switch (fact) {
            case EmploymentStarted _, EmploymentEnded _, EmploymentConfirmed _ -> true;
            case OwnStatementGiven _, OwnStatementChecked _ -> true;
            default -> false;
        };
    }

    private static boolean isOfPoints(Event fact) {
        return fact instanceof PePointsEarned || fact instanceof PePointsReversed;
    }

    private static boolean isAbsence(Event fact) {
        return fact instanceof AbsenceRecorded || fact instanceof AbsenceEnded || fact instanceof AbsenceWithdrawn;
    }
}
