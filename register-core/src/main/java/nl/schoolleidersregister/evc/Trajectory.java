package nl.schoolleidersregister.evc;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Candidate;
import nl.schoolleidersregister.assignment.Pool.Chosen;
import nl.schoolleidersregister.assignment.Work;
import nl.schoolleidersregister.evc.EvcCommand.AppointAssessors;
import nl.schoolleidersregister.evc.EvcCommand.AssessEvcFile;
import nl.schoolleidersregister.evc.EvcCommand.CloseTrajectory;
import nl.schoolleidersregister.evc.EvcCommand.EscalateLate;
import nl.schoolleidersregister.evc.EvcCommand.HandInFile;
import nl.schoolleidersregister.evc.EvcCommand.HoldIntake;
import nl.schoolleidersregister.evc.EvcCommand.HoldInterview;
import nl.schoolleidersregister.evc.EvcCommand.IssueCertificate;
import nl.schoolleidersregister.evc.EvcCommand.ReplaceEvcAssessor;
import nl.schoolleidersregister.evc.EvcCommand.ReturnEvcFile;
import nl.schoolleidersregister.evc.EvcCommand.RevokeCertificate;
import nl.schoolleidersregister.evc.EvcCommand.StartTrajectory;
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
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Rule;
import nl.schoolleidersregister.shared.Stream;
import nl.schoolleidersregister.shared.StreamIds;
import nl.schoolleidersregister.shared.Subject;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.jspecify.annotations.Nullable;

/** The stream of one EVC trajectory of one person. */
public final class Trajectory extends Stream<EvcEvent> {

    /** Days that an assessor has. */
    public static final int DAYS_TO_JUDGE = 28;

    private static final String TYPE = "evc:";

    private final TrajectoryFile file = new TrajectoryFile();

    /** A trajectory's stream by its id. */
    public Trajectory(String id) {
        super(id);
    }

    /** Id of a trajectory's stream, in which whose it is stands. */
    public static String streamOf(DossierId dossier, TrajectoryId trajectory) {
        return StreamIds.owned(TYPE, trajectory, dossier);
    }

    @Override
    protected Subject subject() {
        return StreamIds.owner(id()).subject();
    }

    /** Decides an order; which rules can refuse it stands with each order. */
    public void decide(EvcCommand command) {
        switch (command) {
            case StartTrajectory order -> start(order);
            case HoldIntake order -> hold(order);
            case HandInFile order -> handIn(order);
            case AppointAssessors order -> assign(order);
            case ReturnEvcFile order -> giveBack(order);
            case ReplaceEvcAssessor order -> replace(order);
            case EscalateLate order -> escalate(order);
            case AssessEvcFile order -> assess(order);
            case HoldInterview order -> hold(order);
            case IssueCertificate order -> issue(order);
            case CloseTrajectory order -> close(order);
            case RevokeCertificate order -> revoke(order);
        }
    }

    private void start(StartTrajectory order) {
        var shown = order.reused().stream().map(Reused::competence).collect(toUnmodifiableSet());
        Rule.check(
                new TrajectoryStartsOnce(file.started().isPresent()),
                new OneOpenTrajectoryAtAProvider(order.another()),
                new ProviderIsRecognised(order.recognised()),
                new ReusedStandsOnACertificate(order.standing().containsAll(order.reused())),
                new SomethingIsLeftToShow((int) order.asked().stream()
                        .filter(one -> !shown.contains(one))
                        .count()));
        record(new TrajectoryStarted(
                order.provider(), order.asked(), order.reused(), order.origin().at()));
    }

    private void hold(HoldIntake order) {
        checkProvider(order.provider());
        var origin = order.origin();
        Rule.check(
                new IntakeIsHeldOnce(file.intake().isPresent()),
                IntakeIsOfThePast.of(
                        order.day(), Origin.dayOf(file.started().orElseThrow().at()), origin.today()));
        record(new IntakeHeld(order.day(), Personal.of(order.report()), origin.at()));
    }

    private void checkProvider(RecognitionId provider) {
        var own = file.started().filter(begun -> begun.provider().equals(provider));
        Rule.check(new ProviderActsOnOwnTrajectory(own.isPresent()), new TrajectoryIsOpen(file.isOpen()));
    }

    private void handIn(HandInFile order) {
        Rule.check(
                new TrajectoryIsOpen(file.isOpen()),
                new FileIsHandedInOnce(file.file().isPresent()),
                new IntakeComesFirst(file.intake().isPresent()));
        Rule.check(
                new FileCoversEveryCompetence(order.file().covers(file.toShow())),
                new FileHasEvidence(order.evidence().size()));
        record(new FileHandedIn(
                Personal.of(order.file()), order.evidence(), order.origin().at()));
    }

    private void assign(AppointAssessors order) {
        Rule.check(
                new TrajectoryIsOpen(file.isOpen()),
                new AnAssessorIsWanted(file.vacancy().isPresent()));
        var pool = order.pool();
        for (var place = file.vacancy(); place.isPresent(); place = file.vacancy()) {
            var chosen = pool.leastLoaded(work(place.get(), order.origin()));
            Rule.check(new AnAssessorIsFree(chosen.isPresent()));
            pool = pool.giving(chosen.get().assessor());
            assign(place.get(), chosen.get(), order);
        }
    }

    private Work work(Place place, Origin origin) {
        return new Work(
                UUID.fromString(StreamIds.key(id())),
                Set.copyOf(file.judgedBy(place)),
                file.readers().stream().map(Assessor::recognition).collect(toUnmodifiableSet()),
                origin.today());
    }

    private void assign(Place place, Chosen chosen, AppointAssessors order) {
        var account = order.pool().candidates().stream()
                .filter(one -> one.recognition().equals(chosen.assessor()))
                .map(Candidate::account)
                .findFirst()
                .orElseThrow();
        record(new AssessorAssigned(
                place,
                new Assessor(chosen.assessor(), requireNonNull(account)),
                order.origin().today().plusDays(DAYS_TO_JUDGE),
                chosen.weighing(),
                order.origin().at()));
    }

    private void giveBack(ReturnEvcFile order) {
        end(unjudged(own(order.origin())), AssignmentEnd.RETURNED, order.origin());
    }

    private void replace(ReplaceEvcAssessor order) {
        var seat = file.seats().stream()
                .filter(one -> one.place() == order.place())
                .findFirst()
                .orElse(null);
        end(unjudged(seat), AssignmentEnd.REPLACED, order.origin());
    }

    private @Nullable Seat own(Origin origin) {
        return file.seatOf(origin.actor().account()).orElse(null);
    }

    private void end(Seat seat, AssignmentEnd why, Origin origin) {
        record(new AssignmentEnded(seat.place(), seat.assessor(), why, origin.at()));
    }

    private Seat unjudged(@Nullable Seat seat) {
        Rule.check(
                new TrajectoryIsOpen(file.isOpen()),
                new AssessorJudgesOwnAssignment(seat != null),
                new AssessorJudgesOnce(seat != null && seat.judged()));
        return requireNonNull(seat);
    }

    private void escalate(EscalateLate order) {
        if (file.isOpen()) {
            file.seats().stream()
                    .filter(seat -> seat.isOver(order.origin().today()) && !seat.late())
                    .forEach(seat -> record(new AssessorLate(
                            seat.place(), seat.by(), order.origin().at())));
        }
    }

    private void assess(AssessEvcFile order) {
        var place = unjudged(own(order.origin())).place();
        var about = file.judgedBy(place);
        var outcomes =
                order.outcomes().stream().map(CompetenceOutcome::competence).toList();
        var complete = outcomes.size() == about.size()
                && Set.copyOf(outcomes).equals(Set.copyOf(about))
                && order.why().covers(about);
        Rule.check(new JudgementCoversEveryCompetence(complete));
        record(new Assessed(
                place,
                order.outcomes(),
                Personal.of(order.why()),
                order.origin().at()));
    }

    private void hold(HoldInterview order) {
        checkProvider(order.provider());
        Rule.check(
                new InterviewFollowsBothJudgements(file.bothJudged()),
                new InterviewIsHeldOnce(file.interview().isPresent()));
        Rule.check(new InterviewIsOfThePast(
                order.day(), file.judgedOn(), order.origin().today()));
        record(new InterviewHeld(
                order.day(), Personal.of(order.report()), order.origin().at()));
    }

    private void issue(IssueCertificate order) {
        checkProvider(order.provider());
        var begun = file.started().orElseThrow();
        var carried = begun.reused();
        Rule.check(
                new ProviderIsRecognised(order.recognised()),
                new InterviewComesFirst(file.interview().isPresent()),
                new EveryCompetenceIsDecided(
                        file.toShow().stream().allMatch(one -> file.decided(one).isPresent())),
                new ReusedStandsOnACertificate(order.standing().containsAll(carried)),
                new SomethingWasShown(file.met().size()));
        var complete = file.met().size() == file.toShow().size();
        record(new CertificateIssued(
                order.certificate(),
                CertificateNumber.of(order.certificate()),
                file.met(),
                List.copyOf(carried),
                complete,
                order.origin().today(),
                order.origin().at()));
    }

    private void close(CloseTrajectory order) {
        Rule.check(new TrajectoryIsOpen(file.isOpen()));
        record(new TrajectoryClosed(Personal.of(order.reason()), order.origin().at()));
    }

    private void revoke(RevokeCertificate order) {
        var issued = file.certificate();
        Rule.check(
                new CertificateStillHolds(issued.isPresent() && file.revoked().isEmpty()));
        var certificate = issued.orElseThrow();
        Rule.check(new RevocationGoesFromADayItHeld(
                order.from(), certificate.day(), order.origin().today()));
        record(new CertificateRevoked(
                certificate.certificate(),
                order.from(),
                Personal.of(order.reason()),
                order.origin().at()));
    }

    @EventSourcingHandler
    void evolve(EvcEvent event) {
        file.add(event);
    }
}
