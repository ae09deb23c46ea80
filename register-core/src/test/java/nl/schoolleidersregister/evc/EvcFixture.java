package nl.schoolleidersregister.evc;

import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.leaderOn;
import static nl.schoolleidersregister.shared.Moments.noon;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.schoolleidersregister.assignment.Background;
import nl.schoolleidersregister.assignment.Candidate;
import nl.schoolleidersregister.assignment.Load;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.evc.EvcCommand.AppointAssessors;
import nl.schoolleidersregister.evc.EvcCommand.AssessEvcFile;
import nl.schoolleidersregister.evc.EvcCommand.HandInFile;
import nl.schoolleidersregister.evc.EvcCommand.HoldIntake;
import nl.schoolleidersregister.evc.EvcCommand.HoldInterview;
import nl.schoolleidersregister.evc.EvcCommand.IssueCertificate;
import nl.schoolleidersregister.evc.EvcCommand.StartTrajectory;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.FileHandedIn;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.evc.EvcEvent.InterviewHeld;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryStarted;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.recognition.GuideAccount;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.Remit;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Scenario;

/** The sentences of the tests about one EVC trajectory: started on 1 February 2026, a file of two competences. */
final class EvcFixture {

    static final DossierId ANNE = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final TrajectoryId TRAJECTORY = new TrajectoryId(new UUID(0, 2));
    static final RecognitionId PROVIDER = new RecognitionId(new UUID(0, 3));
    static final CertificateId CERTIFICATE = new CertificateId(new UUID(0, 4));
    static final CertificateId EARLIER = new CertificateId(new UUID(0, 5));
    static final Competence ONE = new Competence("C1");
    static final Competence TWO = new Competence("C2");
    static final Competence THREE = new Competence("C3");
    static final Reason REASON = new Reason("Daarom.");

    private static final EvidenceId PROOF = new EvidenceId(new UUID(0, 6));
    private static final LogPosition KNOWN = new LogPosition(1, 1, 1);

    private EvcFixture() {}

    static Scenario<EvcEvent, EvcCommand> given(EvcEvent... history) {
        var streams = new MemoryStreams<>(Trajectory.class, EvcEvent.class, Trajectory::new, Trajectory::decide);
        return new Scenario<>(streams, Trajectory.streamOf(ANNE, TRAJECTORY), ANNE.subject()).given(history);
    }

    static Assessor assessor(int number) {
        return new Assessor(new RecognitionId(new UUID(7, number)), new GuideAccount(new UUID(8, number)));
    }

    /** Assessors 1, 2 and so on, without any work. */
    static Pool pool(int assessors) {
        return new Pool(
                KNOWN,
                new Background(ANNE, List.of(), Set.of(), Set.of()),
                IntStream.rangeClosed(1, assessors)
                        .mapToObj(EvcFixture::candidate)
                        .toList());
    }

    private static Candidate candidate(int number) {
        var who = assessor(number);
        return new Candidate(
                who.recognition(),
                who.account(),
                null,
                null,
                true,
                new Remit(List.of(ONE, TWO, THREE), 5),
                List.of(),
                Set.of(),
                Load.NONE);
    }

    static Origin by(Assessor assessor, String on) {
        return new Origin(new Actor(assessor.account().value(), Role.ASSESSOR), noon(on));
    }

    static SaidByCompetence said(Competence... about) {
        return new SaidByCompetence(Arrays.stream(about)
                .map(one -> new Said(one, "Zo deed ik het."))
                .toList());
    }

    static StartTrajectory start(boolean recognised, List<Reused> reused, List<Reused> standing) {
        return start(recognised, false, reused, standing);
    }

    /** The same by who has another one open with this provider. */
    static StartTrajectory startAnother() {
        return start(true, true, List.of(), List.of());
    }

    private static StartTrajectory start(
            boolean recognised, boolean another, List<Reused> reused, List<Reused> standing) {
        return new StartTrajectory(
                ANNE,
                leaderOn("2026-02-01"),
                TRAJECTORY,
                PROVIDER,
                recognised,
                another,
                List.of(ONE, TWO, THREE),
                reused,
                standing);
    }

    static List<Reused> reused(Competence... competences) {
        return Arrays.stream(competences).map(one -> new Reused(one, EARLIER)).toList();
    }

    /** Three was shown before. */
    static TrajectoryStarted started() {
        return new TrajectoryStarted(PROVIDER, List.of(ONE, TWO, THREE), reused(THREE), noon("2026-02-01"));
    }

    static HoldIntake intake(RecognitionId provider, String on, String today) {
        return new HoldIntake(ANNE, leaderOn(today), TRAJECTORY, provider, day(on), REASON);
    }

    static IntakeHeld intakeHeld(String on) {
        return new IntakeHeld(day(on), Personal.of(REASON), noon(on));
    }

    static HandInFile handIn(SaidByCompetence file, int proofs) {
        return new HandInFile(
                ANNE,
                leaderOn("2026-03-01"),
                TRAJECTORY,
                file,
                IntStream.range(0, proofs).mapToObj(_ -> PROOF).toList());
    }

    static FileHandedIn handedIn() {
        return new FileHandedIn(Personal.of(said(ONE, TWO)), List.of(PROOF), noon("2026-03-01"));
    }

    static AppointAssessors assign(String on, Pool pool) {
        return new AppointAssessors(ANNE, leaderOn(on), TRAJECTORY, pool);
    }

    static AssessorAssigned assigned(Place place, int number) {
        return new AssessorAssigned(
                place, assessor(number), day("2026-03-30"), new Weighing(KNOWN, List.of()), noon("2026-03-02"));
    }

    static List<CompetenceOutcome> outcomes(boolean one, boolean two) {
        return List.of(new CompetenceOutcome(ONE, one), new CompetenceOutcome(TWO, two));
    }

    static AssessEvcFile assess(Origin by, List<CompetenceOutcome> outcomes, Competence... why) {
        return new AssessEvcFile(ANNE, by, TRAJECTORY, outcomes, said(why));
    }

    static Assessed assessed(Place place, boolean one, boolean two) {
        return new Assessed(place, outcomes(one, two), Personal.of(said(ONE, TWO)), noon("2026-03-20"));
    }

    static HoldInterview interview(String on, String today) {
        return new HoldInterview(ANNE, leaderOn(today), TRAJECTORY, PROVIDER, day(on), REASON);
    }

    static InterviewHeld interviewHeld() {
        return new InterviewHeld(day("2026-04-01"), Personal.of(REASON), noon("2026-04-01"));
    }

    static IssueCertificate issue(boolean recognised, List<Reused> standing) {
        return new IssueCertificate(
                ANNE, leaderOn("2026-04-10"), TRAJECTORY, PROVIDER, recognised, standing, CERTIFICATE);
    }

    static CertificateIssued issued(List<Competence> met, boolean complete) {
        return new CertificateIssued(
                CERTIFICATE,
                CertificateNumber.of(CERTIFICATE),
                met,
                reused(THREE),
                complete,
                day("2026-04-10"),
                noon("2026-04-10"));
    }

    /** All facts up to both judgements, with these in it. */
    static EvcEvent[] judged(Assessed first, Assessed second, EvcEvent... more) {
        var before = List.of(
                started(),
                intakeHeld("2026-02-10"),
                handedIn(),
                assigned(Place.FIRST, 1),
                assigned(Place.SECOND, 2),
                first,
                second);
        return Stream.concat(before.stream(), Arrays.stream(more)).toArray(EvcEvent[]::new);
    }

    static EvcEvent.TrajectoryClosed stopped() {
        return new EvcEvent.TrajectoryClosed(Personal.of(REASON), noon("2026-03-02"));
    }
}
