package nl.schoolleidersregister.leader.web;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.schoolleidersregister.activity.ActivityEvent.AttendanceClaimed;
import nl.schoolleidersregister.activity.ActivityEvent.CertificateDeclined;
import nl.schoolleidersregister.activity.ActivityEvent.ClaimWithdrawn;
import nl.schoolleidersregister.activity.ActivityEvent.CreditingRefused;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.CreditId;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentConfirmed;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentEnded;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsEarned;
import nl.schoolleidersregister.registration.RegistrationEvent.PePointsReversed;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.view.Dossier;
import nl.schoolleidersregister.shared.DossierId;
import org.springframework.stereotype.Component;

/** What happened in a dossier lately, told to whom it is about; read from the log itself. */
@Component
class Lately {

    private static final int MOST = 5;

    private final LogReader log;

    Lately(LogReader log) {
        this.log = log;
    }

    /** One thing that happened. */
    record Happened(Instant at, Line what) {}

    List<Happened> of(Dossier dossier, Standing standing) {
        var facts = log.about(new DossierId(dossier.id()).subject().value());
        var titles = standing.activities().stream()
                .collect(toMap(
                        activity -> activity.id().value(),
                        activity -> activity.programme().terms().title().value()));
        var earned = facts.stream()
                .flatMap(fact -> fact.event() instanceof PePointsEarned points ? Stream.of(points) : Stream.empty())
                .collect(toMap(points -> points.points().credit(), points -> points, (first, _) -> first));
        return facts.reversed().stream()
                .flatMap(fact -> told(fact, standing, titles, earned).stream())
                .limit(MOST)
                .toList();
    }

    private static Optional<Happened> told(
            LoggedEvent logged, Standing standing, Map<UUID, String> titles, Map<CreditId, PePointsEarned> earned) {
        return switch (logged.event()) {
            case PePointsEarned fact -> Optional.of(points("lately.earned", fact, fact.at(), standing, titles));
            case PePointsReversed fact ->
                Optional.ofNullable(earned.get(fact.credit()))
                        .map(points -> points("lately.reversed", points, fact.at(), standing, titles));
            case AttendanceClaimed fact ->
                Optional.of(new Happened(
                        fact.at(),
                        new Line(
                                "lately.claimed",
                                List.of(fact.programme().terms().title().value(), fact.day()))));
            case ClaimWithdrawn fact ->
                Optional.of(new Happened(fact.at(), new Line("lately.claim-withdrawn", List.of(fact.day()))));
            case CertificateDeclined fact ->
                Optional.of(new Happened(fact.at(), new Line("lately.declined", List.of(fact.day()))));
            case CreditingRefused fact -> Optional.of(new Happened(fact.at(), new Line("lately.refused", List.of())));
            case EmploymentStarted fact ->
                Optional.of(new Happened(fact.at(), new Line("lately.employment-started", List.of(fact.from()))));
            case EmploymentEnded fact ->
                Optional.of(new Happened(
                        fact.at(),
                        new Line("lately.employment-ended", List.of(fact.until().minusDays(1)))));
            case EmploymentConfirmed fact ->
                Optional.of(new Happened(fact.at(), new Line("lately.employment-confirmed." + fact.by(), List.of())));
            case Registered fact ->
                Optional.of(new Happened(
                        fact.at(),
                        new Line("lately.registered", List.of(fact.cycle().from()))));
            default -> Optional.empty();
        };
    }

    private static Happened points(
            String key, PePointsEarned fact, Instant at, Standing standing, Map<UUID, String> titles) {
        var points = fact.points();
        var title = titles.getOrDefault(points.entry().value(), points.form().code());
        return new Happened(
                at, new Line(key, List.of(standing.points(points.minutes().value()), title)));
    }
}
