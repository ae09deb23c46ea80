package nl.schoolleidersregister.assignment.parts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceConfirmed;
import nl.schoolleidersregister.assignment.Background;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.offering.Offering;
import nl.schoolleidersregister.offering.OfferingEvent.OfferingSubmitted;
import nl.schoolleidersregister.offering.OfferingId;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.GuidedEvent.GuidedCredited;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Stay;
import nl.schoolleidersregister.recognition.parts.AssessorRecord;
import nl.schoolleidersregister.recognition.parts.AssessorRecords;
import nl.schoolleidersregister.registration.EmploymentId;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.Workplace;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** Reads from the log where somebody worked, who guided them and whose programmes they attended. */
@Component
class Backgrounds {

    private final LogReader log;
    private final AssessorRecords recognitions;

    Backgrounds(LogReader log, AssessorRecords recognitions) {
        this.log = log;
        this.recognitions = recognitions;
    }

    /** All that tells who is too close to a person. What was claimed or taken back tells it too: they met. */
    Background of(DossierId person) {
        var facts = log.about(person.subject().value());
        var guidedUnder = new HashSet<RecognitionId>();
        var attended = new HashSet<OfferingId>();
        for (var logged : facts) {
            switch (logged.event()) {
                case GuidedCredited fact -> guidedUnder.add(fact.recognition());
                case AttendanceConfirmed fact -> attended.add(fact.programme().offering());
                case AttendanceClaimed fact -> attended.add(fact.programme().offering());
                default -> {
                    // Tells nothing of who is close.
                }
            }
        }
        return new Background(person, stays(facts), guides(guidedUnder), trainers(attended));
    }

    /** For which boards somebody worked, hired or employed, confirmed or not. */
    List<Stay> stays(DossierId person) {
        return stays(log.about(person.subject().value()));
    }

    private static List<Stay> stays(List<LoggedEvent> facts) {
        Map<EmploymentId, LocalDate> ends = new HashMap<>();
        for (var logged : facts) {
            if (logged.event() instanceof EmploymentEnded fact) {
                ends.put(fact.employment(), fact.until());
            }
        }
        var stays = new ArrayList<Stay>();
        for (var logged : facts) {
            if (logged.event() instanceof EmploymentStarted fact) {
                fact.workplace()
                        .known()
                        .map(Workplace::board)
                        .ifPresent(board -> stays.add(new Stay(board, fact.from(), ends.get(fact.employment()))));
            }
        }
        return stays;
    }

    private Set<GuideAccount> guides(Set<RecognitionId> under) {
        return under.stream()
                .flatMap(id -> recognitions.find(id).stream())
                .map(AssessorRecord::account)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Set<ProviderId> trainers(Set<OfferingId> offerings) {
        return offerings.stream()
                .flatMap(offering -> log.of(Offering.streamOf(offering)).stream())
                .map(LoggedEvent::event)
                .flatMap(event -> event instanceof OfferingSubmitted fact ? Stream.of(fact.provider()) : Stream.empty())
                .collect(Collectors.toSet());
    }
}
