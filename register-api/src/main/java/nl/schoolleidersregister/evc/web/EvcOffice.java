package nl.schoolleidersregister.evc.web;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.assignment.parts.Pools;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.commands.CommandDesk;
import nl.schoolleidersregister.commands.SortableIdentifiers;
import nl.schoolleidersregister.evc.CertificateId;
import nl.schoolleidersregister.evc.CompetenceOutcome;
import nl.schoolleidersregister.evc.EvcCommand;
import nl.schoolleidersregister.evc.EvcCommand.AppointAssessors;
import nl.schoolleidersregister.evc.EvcCommand.AssessEvcFile;
import nl.schoolleidersregister.evc.EvcCommand.CloseTrajectory;
import nl.schoolleidersregister.evc.EvcCommand.HandInFile;
import nl.schoolleidersregister.evc.EvcCommand.HoldIntake;
import nl.schoolleidersregister.evc.EvcCommand.HoldInterview;
import nl.schoolleidersregister.evc.EvcCommand.IssueCertificate;
import nl.schoolleidersregister.evc.EvcCommand.ReplaceEvcAssessor;
import nl.schoolleidersregister.evc.EvcCommand.ReturnEvcFile;
import nl.schoolleidersregister.evc.EvcCommand.RevokeCertificate;
import nl.schoolleidersregister.evc.EvcCommand.StartTrajectory;
import nl.schoolleidersregister.evc.Place;
import nl.schoolleidersregister.evc.Reused;
import nl.schoolleidersregister.evc.SaidByCompetence;
import nl.schoolleidersregister.evc.Seat;
import nl.schoolleidersregister.evc.TrajectoryId;
import nl.schoolleidersregister.evc.view.Trajectories;
import nl.schoolleidersregister.evc.view.TrajectoryOnFile;
import nl.schoolleidersregister.evidence.view.EvidenceFile;
import nl.schoolleidersregister.evidence.view.EvidenceFiles;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.recognition.RecognitionKind;
import nl.schoolleidersregister.recognition.view.RecognitionOnFile;
import nl.schoolleidersregister.recognition.view.Recognitions;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.view.Regulations;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleViolated;
import nl.schoolleidersregister.store.Recorded;
import nl.schoolleidersregister.visit.Shown;
import org.springframework.stereotype.Component;

/** Brings orders to EVC trajectories, with what they need to know of elsewhere; comes back when the views show it. */
@Component
class EvcOffice {

    private final CommandDesk desk;
    private final Shown shown;
    private final Recognitions recognitions;
    private final Trajectories trajectories;
    private final Regulations regulations;
    private final EvidenceFiles evidence;
    private final Pools pools;
    private final EvcDrafts drafts;

    EvcOffice(
            CommandDesk desk,
            Shown shown,
            Recognitions recognitions,
            Trajectories trajectories,
            Regulations regulations,
            EvidenceFiles evidence,
            Pools pools,
            EvcDrafts drafts) {
        this.desk = desk;
        this.shown = shown;
        this.recognitions = recognitions;
        this.trajectories = trajectories;
        this.regulations = regulations;
        this.evidence = evidence;
        this.pools = pools;
        this.drafts = drafts;
    }

    /** EVC providers that are recognised on a day and can act. */
    List<RecognitionOnFile> providers(LocalDate today) {
        return recognitions.all(today).stream()
                .filter(one -> one.kind() == RecognitionKind.EVC_PROVIDER && one.guide() != null)
                .filter(one -> one.on(today) == RecognitionOnFile.State.RUNS)
                .toList();
    }

    private boolean isRecognised(RecognitionId provider, LocalDate today) {
        return providers(today).stream().anyMatch(one -> one.id().equals(provider));
    }

    /** The provider that somebody chose, among those that are recognised on the day. */
    Read<RecognitionId> provider(EvcForm form, LocalDate today) {
        var reading = new Reading(EvcForm.NAME, today);
        var known = providers(today).stream().map(one -> one.id().toString()).toList();
        var chosen = reading.choice("evcProvider", form.at("evcProvider"), known);
        return reading.end(() -> new RecognitionId(UUID.fromString(chosen.orElseThrow())));
    }

    /** What can be carried over: each competence once, with the first certificate that names it. */
    List<Reused> offered(DossierId dossier) {
        return trajectories.standing(dossier).stream()
                .collect(toMap(Reused::competence, one -> one, (first, _) -> first, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    /** Starts; asked again under the same key it is the one that was started before. */
    TrajectoryId start(DossierId dossier, Origin origin, RecognitionId provider, List<Reused> reused, Ask ask) {
        var today = origin.today();
        var asked = regulations.competencesOn(today).stream()
                .map(NamedCompetence::competence)
                .toList();
        var recorded = send(
                new StartTrajectory(
                        dossier,
                        origin,
                        new TrajectoryId(SortableIdentifiers.next()),
                        provider,
                        isRecognised(provider, today),
                        hasOpen(dossier, provider),
                        asked,
                        reused,
                        trajectories.standing(dossier)),
                ask);
        return new TrajectoryId(UUID.fromString(recorded.key()));
    }

    private boolean hasOpen(DossierId dossier, RecognitionId provider) {
        return trajectories.of(dossier).stream()
                .anyMatch(one -> one.provider().equals(provider) && one.file().isOpen());
    }

    void intake(TrajectoryOnFile one, Origin origin, LocalDate day, Reason report, Ask ask) {
        send(new HoldIntake(one.dossier(), origin, one.id(), one.provider(), day, report), ask);
    }

    void handIn(TrajectoryOnFile one, Origin origin, SaidByCompetence file, Ask ask) {
        var attached = evidence.about(one.dossier(), EvcEvidence.about(one.id())).stream()
                .filter(proof -> proof.withdrawnAt() == null)
                .map(EvidenceFile::id)
                .toList();
        send(new HandInFile(one.dossier(), origin, one.id(), file, attached), ask);
        drafts.throwFileAway(one);
    }

    /** Gives it to assessors. */
    void assign(TrajectoryOnFile one, Origin origin, Ask ask) {
        send(new AppointAssessors(one.dossier(), origin, one.id(), pools.of(one.dossier(), origin.today())), ask);
    }

    /** The same by the register itself, at once; what it finds nobody for waits for the office. */
    void fill(TrajectoryId id, Origin register) {
        var one = trajectories.find(id).orElseThrow();
        if (one.file().vacancy().isPresent()) {
            try {
                assign(one, register, Ask.PLAIN);
            } catch (RuleViolated _) {
                // The office sees that it waits for an assessor.
            }
        }
    }

    void assess(TrajectoryOnFile one, Origin origin, List<CompetenceOutcome> outcomes, SaidByCompetence why, Ask ask) {
        send(new AssessEvcFile(one.dossier(), origin, one.id(), outcomes, why), ask);
        own(one, origin).ifPresent(seat -> drafts.throwJudgementAway(one, seat));
    }

    void giveBack(TrajectoryOnFile one, Origin origin, Ask ask) {
        send(new ReturnEvcFile(one.dossier(), origin, one.id()), ask);
        own(one, origin).ifPresent(seat -> drafts.throwJudgementAway(one, seat));
    }

    private static Optional<Seat> own(TrajectoryOnFile one, Origin origin) {
        return one.file().seatOf(origin.actor().account());
    }

    void replace(TrajectoryOnFile one, Origin origin, Place place, Ask ask) {
        send(new ReplaceEvcAssessor(one.dossier(), origin, one.id(), place), ask);
        one.file().seats().stream()
                .filter(seat -> seat.place() == place)
                .forEach(seat -> drafts.throwJudgementAway(one, seat));
    }

    void interview(TrajectoryOnFile one, Origin origin, LocalDate day, Reason report, Ask ask) {
        send(new HoldInterview(one.dossier(), origin, one.id(), one.provider(), day, report), ask);
    }

    void certify(TrajectoryOnFile one, Origin origin, Ask ask) {
        send(
                new IssueCertificate(
                        one.dossier(),
                        origin,
                        one.id(),
                        one.provider(),
                        isRecognised(one.provider(), origin.today()),
                        trajectories.standing(one.dossier()),
                        new CertificateId(SortableIdentifiers.next())),
                ask);
    }

    void close(TrajectoryOnFile one, Origin origin, Reason reason, Ask ask) {
        send(new CloseTrajectory(one.dossier(), origin, one.id(), reason), ask);
        drafts.throwAllAway(one);
    }

    void revoke(TrajectoryOnFile one, Origin origin, LocalDate from, Reason reason, Ask ask) {
        send(new RevokeCertificate(one.dossier(), origin, one.id(), from, reason), ask);
    }

    private Recorded send(EvcCommand order, Ask ask) {
        return shown.await(desk.send(order, ask).orElseThrow());
    }
}
