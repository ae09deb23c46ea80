package nl.schoolleidersregister.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.assignment.parts.Pools;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.evc.CertificateId;
import nl.schoolleidersregister.evc.CompetenceOutcome;
import nl.schoolleidersregister.evc.EvcCommand.AppointAssessors;
import nl.schoolleidersregister.evc.EvcCommand.AssessEvcFile;
import nl.schoolleidersregister.evc.EvcCommand.HandInFile;
import nl.schoolleidersregister.evc.EvcCommand.HoldIntake;
import nl.schoolleidersregister.evc.EvcCommand.HoldInterview;
import nl.schoolleidersregister.evc.EvcCommand.IssueCertificate;
import nl.schoolleidersregister.evc.EvcCommand.StartTrajectory;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.evc.Said;
import nl.schoolleidersregister.evc.SaidByCompetence;
import nl.schoolleidersregister.evc.Seat;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evidence.About;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.evidence.parts.EvidenceOffice;
import nl.schoolleidersregister.evidence.parts.Upload;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.feed.Feed;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.store.RequestKey;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * The steps of an EVC trajectory of the demo, each by who takes it. Every order has a key, so one that an earlier start
 * gave changes nothing.
 */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoTrajectories {

    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private final CommandDesk desk;
    private final DemoIntake intake;
    private final DemoJudges judges;
    private final EvidenceOffice evidence;
    private final EvidenceFiles files;
    private final Trajectories trajectories;
    private final Pools pools;
    private final Feed feed;

    DemoTrajectories(
            CommandDesk desk,
            DemoIntake intake,
            DemoJudges judges,
            EvidenceOffice evidence,
            EvidenceFiles files,
            Trajectories trajectories,
            Pools pools,
            Feed feed) {
        this.desk = desk;
        this.intake = intake;
        this.judges = judges;
        this.evidence = evidence;
        this.files = files;
        this.trajectories = trajectories;
        this.pools = pools;
        this.feed = feed;
    }

    /** One trajectory: of whom, and the day on which it started. */
    record One(Inside who, LocalDate started, DemoMoments moments, List<Competence> all) {

        DossierId dossier() {
            return who.dossier();
        }

        TrajectoryId id() {
            return new TrajectoryId(DemoTrajectories.id("trajectory " + key()));
        }

        String key() {
            return who.leader().key();
        }

        LocalDate after(int days) {
            return started.plusDays(days);
        }

        Origin by(Actor actor, int days) {
            return moments.on(after(days), 13, actor);
        }
    }

    void start(One one) {
        var leader = one.by(intake.actor(one.who().leader()), 0);
        var provider = DemoJudges.PROVIDER;
        send(
                "start " + one.key(),
                new StartTrajectory(
                        one.dossier(), leader, one.id(), provider, true, false, one.all(), List.of(), List.of()));
    }

    void begin(One one) {
        start(one);
        var report = new Reason("Wat het dossier laat zien, wie meeleest en wanneer het klaar is.");
        var origin = one.by(judges.provider(), 3);
        send(
                "intake " + one.key(),
                new HoldIntake(one.dossier(), origin, one.id(), DemoJudges.PROVIDER, one.after(3), report));
    }

    void handIn(One one) {
        begin(one);
        var leader = intake.actor(one.who().leader());
        var attached = evidence.attach(
                one.dossier(), about(one), Upload.of(new DemoFile()), one.by(leader, 5), ask("evidence " + one.key()));
        feed.await(attached.position(), PATIENCE);
        var order = new HandInFile(
                one.dossier(),
                one.by(leader, 6),
                one.id(),
                said(one, "Ik deed dit met mijn team en zag het terug in de lessen."),
                attached(one));
        send("file " + one.key(), order);
        var day = one.by(intake.registrar(), 6);
        send("assessors " + one.key(), new AppointAssessors(one.dossier(), day, one.id(), pool(one, day)));
    }

    private Pool pool(One one, Origin day) {
        return pools.of(one.dossier(), day.today());
    }

    private List<EvidenceId> attached(One one) {
        return files.about(one.dossier(), about(one)).stream()
                .map(EvidenceFile::id)
                .toList();
    }

    private static About about(One one) {
        return new About(About.Kind.EVC_FILE, one.id().value());
    }

    private static SaidByCompetence said(One one, String text) {
        return new SaidByCompetence(
                one.all().stream().map(about -> new Said(about, text)).toList());
    }

    /** Both assessors judged; so many competences they found shown. */
    void judged(One one, int met) {
        handIn(one);
        for (var seat : trajectories.find(one.id()).orElseThrow().file().seats()) {
            send("judgement " + seat.place() + " " + one.key(), judgement(one, seat, met));
        }
    }

    private static AssessEvcFile judgement(One one, Seat seat, int met) {
        var outcomes = one.all().stream()
                .map(about -> new CompetenceOutcome(about, one.all().indexOf(about) < met))
                .toList();
        var assessor = new Actor(seat.assessor().account().value(), Role.ASSESSOR);
        return new AssessEvcFile(
                one.dossier(),
                one.by(assessor, 9 + List.of(Place.values()).indexOf(seat.place())),
                one.id(),
                outcomes,
                said(one, "Dat blijkt uit het verslag en uit het bewijs."));
    }

    CertificateId certify(One one) {
        var provider = DemoJudges.PROVIDER;
        var report = new Reason("Het dossier besproken, met voorbeelden uit de school.");
        var day = one.after(12);
        send(
                "interview " + one.key(),
                new HoldInterview(one.dossier(), one.by(judges.provider(), 12), one.id(), provider, day, report));
        var certificate = new CertificateId(id("certificate " + one.key()));
        var origin = one.by(judges.provider(), 14);
        send(
                "certificate " + one.key(),
                new IssueCertificate(one.dossier(), origin, one.id(), provider, true, List.of(), certificate));
        return certificate;
    }

    /** Comes back when the views show it: the next may be about it. */
    void send(String key, Command order) {
        desk.send(List.of(order), ask(key)).ifPresent(recorded -> feed.await(recorded.position(), PATIENCE));
    }

    static Ask ask(String key) {
        return Ask.repeatable(new RequestKey("demo", "evc " + key, DemoIntake.HASH));
    }

    static UUID id(String key) {
        return UUID.nameUUIDFromBytes(("demo evc " + key).getBytes(UTF_8));
    }
}
