package nl.schoolleidersregister.demo;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.schoolleidersregister.demo.DemoIntake.Inside;
import nl.schoolleidersregister.demo.DemoLeader.Fate;
import nl.schoolleidersregister.demo.DemoTrajectories.One;
import nl.schoolleidersregister.draft.store.DraftKey;
import nl.schoolleidersregister.draft.store.DraftKind;
import nl.schoolleidersregister.draft.store.Drafts;
import nl.schoolleidersregister.evc.EvcCommand.RevokeCertificate;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.registration.Diploma;
import nl.schoolleidersregister.registration.QualificationId;
import nl.schoolleidersregister.registration.Route;
import nl.schoolleidersregister.registration.StatedQualification;
import nl.schoolleidersregister.registration.parts.DossierOffice;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.Reason;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/**
 * EVC in the demo, somebody at every stage: an intake ahead, a file that is being written, one that two assessors have,
 * an interview ahead, a partial certificate, a complete one with which somebody was registered, and one that was taken
 * back after that. Every order has a key, so one that an earlier start gave changes nothing.
 */
@Component
@ConditionalOnBooleanProperty("register.demo")
class DemoEvc {

    private static final String LAST = "tom-verbeek";

    private final DemoTrajectories steps;
    private final DemoIntake intake;
    private final DemoJudges judges;
    private final DossierOffice office;
    private final Regulations regulations;
    private final Trajectories trajectories;
    private final Drafts drafts;

    DemoEvc(
            DemoTrajectories steps,
            DemoIntake intake,
            DemoJudges judges,
            DossierOffice office,
            Regulations regulations,
            Trajectories trajectories,
            Drafts drafts) {
        this.steps = steps;
        this.intake = intake;
        this.judges = judges;
        this.office = office;
        this.regulations = regulations;
        this.trajectories = trajectories;
        this.drafts = drafts;
    }

    /**
     * Adds all of it, unless it is there.
     *
     * @param people those who can log in
     * @param others of whom some came in with a diploma that was not accepted
     */
    void add(Collection<Inside> people, Collection<Inside> others, DemoMoments moments) {
        var byKey = people.stream().collect(toMap(one -> one.leader().key(), one -> one));
        var last = new TrajectoryId(DemoTrajectories.id("trajectory " + LAST));
        if (trajectories
                .find(last)
                .filter(one -> one.file().seats().size() == 2)
                .isPresent()) {
            return;
        }
        judges.recognise(moments);
        var rejected = others.stream()
                .filter(one -> one.leader().fate() == Fate.REJECTED)
                .limit(2)
                .toList();
        for (var one : rejected) {
            registered(of(one, one.leader().judged(), moments), one.equals(rejected.getLast()));
        }
        steps.start(of(who(byKey, "sander-kuiper"), moments.today().minusDays(4), moments));
        written(of(who(byKey, "ilse-van-rijn"), moments.today().minusDays(12), moments));
        steps.judged(of(who(byKey, "meryem-aydin"), moments.today().minusDays(33), moments), 5);
        var partial = of(who(byKey, "anouk-brand"), moments.today().minusDays(70), moments);
        steps.judged(partial, 3);
        steps.certify(partial);
        steps.handIn(of(who(byKey, LAST), moments.today().minusDays(20), moments));
    }

    private static Inside who(Map<String, Inside> people, String key) {
        return Objects.requireNonNull(people.get(key), key);
    }

    private One of(Inside who, LocalDate started, DemoMoments moments) {
        var all = regulations.competencesOn(moments.today()).stream()
                .map(named -> named.competence())
                .toList();
        return new One(who, started, moments, all);
    }

    /** A file that is half written: what is typed so far waits for who logs in. */
    private void written(One one) {
        steps.begin(one);
        var key =
                new DraftKey(DraftKind.EVC_FILE, one.dossier().value(), one.id().value(), one.dossier());
        if (!drafts.has(key)) {
            var first = "evcPart-" + one.all().getFirst().code();
            var written = "Met het team schreef ik een visie op huiswerk. Ik begon met";
            drafts.change(key, _ -> Map.of(first, List.of(written)));
        }
    }

    /** Comes into the register with a complete certificate; the last one's is taken back since. */
    private void registered(One one, boolean revoked) {
        steps.judged(one, one.all().size());
        var certificate = steps.certify(one);
        var qualification = new QualificationId(certificate.value());
        var number = trajectories
                .find(one.id())
                .flatMap(known -> known.file().certificate())
                .orElseThrow()
                .number();
        var diploma = new Diploma("EVC " + number, "Pieter Vos (demo)");
        var leader = one.by(intake.actor(one.who().leader()), 15);
        office.state(
                one.dossier(),
                leader,
                new StatedQualification(qualification, Route.EVC, diploma, one.after(14)),
                DemoTrajectories.ask("state " + one.key()));
        office.register(
                one.dossier(),
                one.by(intake.registrar(), 17),
                qualification,
                one.after(17),
                DemoTrajectories.ask("register " + one.key()));
        if (revoked) {
            var from = one.moments().today().minusDays(3);
            var why = new Reason("Het bewijs bleek van iemand anders te zijn.");
            var origin = one.moments().on(from, 15, intake.registrar());
            steps.send("revoke " + one.key(), new RevokeCertificate(one.dossier(), origin, one.id(), from, why));
        }
    }
}
