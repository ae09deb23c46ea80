package nl.schoolleidersregister.history.view;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
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

/** Finds the facts that a line or a number of an evaluation rests on, among the facts about one person. */
public final class Behind {

    private final List<LoggedEvent> facts;
    private final Map<UUID, List<LoggedEvent>> naming = new HashMap<>();
    private final Map<UUID, Set<UUID>> credits = new HashMap<>();

    /** Reads through the facts once, in the order of the log. */
    public Behind(List<LoggedEvent> facts) {
        this.facts = List.copyOf(facts);
        this.facts.forEach(this::read);
    }

    private void read(LoggedEvent fact) {
        var ids = Components.idsIn(fact.event());
        thing(fact).ifPresent(ids::add);
        ids.forEach(id -> naming.computeIfAbsent(id, _ -> new ArrayList<>()).add(fact));
        if (fact.event() instanceof PePointsEarned(var points, var _)) {
            credits.computeIfAbsent(points.entry().value(), _ -> new HashSet<>())
                    .add(points.credit().value());
        }
    }

    /** What the stream of a fact is about, where it has the id of a thing. */
    private static Optional<UUID> thing(LoggedEvent fact) {
        try {
            return Optional.of(fact.key());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /**
     * The facts behind an entry: all that stand on its own stream, that name it, or that name one of its credits.
     *
     * @param entry its id, which is that of the activity, the meeting or the own choice
     */
    public List<LoggedEvent> entry(UUID entry) {
        return Stream.concat(Stream.of(entry), credits.getOrDefault(entry, Set.of()).stream())
                .flatMap(id -> naming.getOrDefault(id, List.of()).stream())
                .distinct()
                .sorted(comparing(LoggedEvent::position))
                .toList();
    }

    /** The facts behind the number of a requirement: what was learned or worked, and what set or moved the period. */
    public List<LoggedEvent> finding(FindingRule rule) {
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
