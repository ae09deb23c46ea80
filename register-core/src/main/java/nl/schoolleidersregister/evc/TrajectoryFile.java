package nl.schoolleidersregister.evc;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.AssessorLate;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.evc.EvcEvent.FileHandedIn;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.evc.EvcEvent.InterviewHeld;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryStarted;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;

/** What a trajectory has come to, folded from its facts; for who decides on it and for who looks. */
public final class TrajectoryFile {

    private final Map<Place, Seat> seats = new EnumMap<>(Place.class);
    private final Set<Assessor> readers = new HashSet<>();

    /** Null until it is started. */
    private @Nullable TrajectoryStarted started;

    /** Null until then, like all that follow. */
    private @Nullable IntakeHeld intake;

    private @Nullable FileHandedIn file;
    private @Nullable InterviewHeld interview;
    private @Nullable CertificateIssued certificate;
    private @Nullable CertificateRevoked revoked;
    private @Nullable TrajectoryClosed closed;

    /** Takes a fact in. */
    public void add(EvcEvent event) {
        switch (event) {
            case TrajectoryStarted fact -> started = fact;
            case IntakeHeld fact -> intake = fact;
            case FileHandedIn fact -> file = fact;
            case AssessorAssigned fact -> {
                readers.add(fact.assessor());
                seats.put(fact.place(), new Seat(fact.place(), fact.assessor(), fact.by(), false, null));
            }
            case AssignmentEnded fact -> seats.remove(fact.place());
            case AssessorLate fact ->
                seats.computeIfPresent(
                        fact.place(), (place, seat) -> new Seat(place, seat.assessor(), seat.by(), true, null));
            case Assessed fact ->
                seats.computeIfPresent(
                        fact.place(), (place, seat) -> new Seat(place, seat.assessor(), seat.by(), seat.late(), fact));
            case InterviewHeld fact -> interview = fact;
            case CertificateIssued fact -> certificate = fact;
            case CertificateRevoked fact -> revoked = fact;
            case TrajectoryClosed fact -> closed = fact;
        }
    }

    /** How it began; nothing before. */
    public Optional<TrajectoryStarted> started() {
        return Optional.ofNullable(started);
    }

    /** The intake, when it was held. */
    public Optional<IntakeHeld> intake() {
        return Optional.ofNullable(intake);
    }

    /** The file, when it was handed in. */
    public Optional<FileHandedIn> file() {
        return Optional.ofNullable(file);
    }

    /** The interview, when it was held. */
    public Optional<InterviewHeld> interview() {
        return Optional.ofNullable(interview);
    }

    /** The certificate, when it was issued. */
    public Optional<CertificateIssued> certificate() {
        return Optional.ofNullable(certificate);
    }

    /** Its revocation, when it was revoked. */
    public Optional<CertificateRevoked> revoked() {
        return Optional.ofNullable(revoked);
    }

    /** How it ended without a certificate, when it did. */
    public Optional<TrajectoryClosed> closed() {
        return Optional.ofNullable(closed);
    }

    /** Who judges or judged it, in the order of their places. */
    public Collection<Seat> seats() {
        return List.copyOf(seats.values());
    }

    /** Everybody who was ever given it. */
    public Set<Assessor> readers() {
        return Set.copyOf(readers);
    }

    /** The place of an account that was given it and did not give it back. */
    public Optional<Seat> seatOf(UUID account) {
        return seats.values().stream()
                .filter(seat -> seat.assessor().account().value().equals(account))
                .findFirst();
    }

    /** Whether something can still be done in it. */
    public boolean isOpen() {
        return started != null && certificate == null && closed == null;
    }

    /** What is to be shown in this trajectory. */
    public List<Competence> toShow() {
        var begun = requireNonNull(started);
        var before = begun.reused().stream().map(Reused::competence).toList();
        return begun.asked().stream().filter(one -> !before.contains(one)).toList();
    }

    /** Whether both have judged: until then neither sees the other, and nobody else sees either. */
    public boolean bothJudged() {
        return hasJudged(Place.FIRST) && hasJudged(Place.SECOND);
    }

    private boolean hasJudged(Place place) {
        return seats.containsKey(place) && requireNonNull(seats.get(place)).judged();
    }

    /** On what the two differ; nothing until both have judged. */
    public List<Competence> differing() {
        return bothJudged()
                ? toShow().stream()
                        .filter(one -> !said(Place.FIRST, one).equals(said(Place.SECOND, one)))
                        .toList()
                : List.of();
    }

    private Optional<Boolean> said(Place place, Competence competence) {
        return Optional.ofNullable(seats.get(place))
                .flatMap(seat -> Optional.ofNullable(seat.judgement()))
                .flatMap(judged -> judged.outcomes().stream()
                        .filter(one -> one.competence().equals(competence))
                        .map(CompetenceOutcome::met)
                        .findFirst());
    }

    /** What it comes to for one competence: what both say, or else what the third says. */
    public Optional<Boolean> decided(Competence competence) {
        if (!bothJudged()) {
            return Optional.empty();
        }
        var first = said(Place.FIRST, competence);
        return first.equals(said(Place.SECOND, competence)) ? first : said(Place.THIRD, competence);
    }

    /** Which place is to be filled. */
    public Optional<Place> vacancy() {
        if (file == null || !isOpen()) {
            return Optional.empty();
        }
        if (!seats.containsKey(Place.FIRST)) {
            return Optional.of(Place.FIRST);
        }
        if (!seats.containsKey(Place.SECOND)) {
            return Optional.of(Place.SECOND);
        }
        return interview != null && !differing().isEmpty() && !seats.containsKey(Place.THIRD)
                ? Optional.of(Place.THIRD)
                : Optional.empty();
    }

    /** What somebody in this place judges. */
    public List<Competence> judgedBy(Place place) {
        return place == Place.THIRD ? differing() : toShow();
    }

    /** What was shown in it. */
    public List<Competence> met() {
        return toShow().stream().filter(one -> decided(one).orElse(false)).toList();
    }

    /** What an own certificate that holds lets somebody carry over into another trajectory. */
    public List<Reused> standing() {
        if (certificate == null || revoked != null) {
            return List.of();
        }
        var all = new ArrayList<Reused>();
        certificate
                .met()
                .forEach(one ->
                        all.add(new Reused(one, requireNonNull(certificate).certificate())));
        return all;
    }

    /** The day on which the second judgement came. */
    LocalDate judgedOn() {
        return seats.values().stream()
                .filter(seat -> seat.place() != Place.THIRD)
                .map(seat -> Origin.dayOf(requireNonNull(seat.judgement()).at()))
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
