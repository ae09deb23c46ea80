package nl.schoolleidersregister.evc;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.assignment.Pool;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;

/** Orders to one EVC trajectory of one person. */
public sealed interface EvcCommand extends Command {

    /** Whose. */
    DossierId dossier();

    /** Which. */
    TrajectoryId trajectory();

    /**
     * Start with a provider.
     *
     * <p>Refused by {@link TrajectoryStartsOnce}, {@link OneOpenTrajectoryAtAProvider}, {@link ProviderIsRecognised},
     * {@link ReusedStandsOnACertificate}, {@link SomethingIsLeftToShow}.
     *
     * @param recognised whether the provider is recognised today
     * @param another whether the leader has another one open with this provider
     * @param asked all competences of the standard
     * @param reused what the leader means to carry over
     * @param standing what certificates of the leader that hold allow to carry over
     */
    record StartTrajectory(
            DossierId dossier,
            Origin origin,
            TrajectoryId trajectory,
            RecognitionId provider,
            boolean recognised,
            boolean another,
            List<Competence> asked,
            List<Reused> reused,
            List<Reused> standing)
            implements EvcCommand {

        public StartTrajectory {
            asked = List.copyOf(asked);
            reused = List.copyOf(reused);
            standing = List.copyOf(standing);
        }
    }

    /**
     * Record that the intake was held.
     *
     * <p>Refused by {@link ProviderActsOnOwnTrajectory}, {@link TrajectoryIsOpen}, {@link IntakeIsHeldOnce}, {@link
     * IntakeIsOfThePast}.
     *
     * @param provider for which the actor acts
     */
    record HoldIntake(
            DossierId dossier,
            Origin origin,
            TrajectoryId trajectory,
            RecognitionId provider,
            LocalDate day,
            Reason report)
            implements EvcCommand {}

    /**
     * Hand the file in.
     *
     * <p>Refused by {@link TrajectoryIsOpen}, {@link FileIsHandedInOnce}, {@link IntakeComesFirst}, {@link
     * FileCoversEveryCompetence}, {@link FileHasEvidence}.
     *
     * @param evidence the files attached to it
     */
    record HandInFile(
            DossierId dossier, Origin origin, TrajectoryId trajectory, SaidByCompetence file, List<EvidenceId> evidence)
            implements EvcCommand {

        public HandInFile {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Give the file to assessors, for each place that is to be filled to who has least to do and may judge it.
     *
     * <p>Refused by {@link TrajectoryIsOpen}, {@link AnAssessorIsWanted}, {@link AnAssessorIsFree}.
     *
     * @param pool all assessors, as they stand towards the leader
     */
    record AppointAssessors(DossierId dossier, Origin origin, TrajectoryId trajectory, Pool pool)
            implements EvcCommand {}

    /**
     * Give the file back.
     *
     * <p>Refused by {@link TrajectoryIsOpen}, {@link AssessorJudgesOwnAssignment}, {@link AssessorJudgesOnce}.
     */
    record ReturnEvcFile(DossierId dossier, Origin origin, TrajectoryId trajectory) implements EvcCommand {}

    /**
     * Take the file from an assessor who did not judge yet.
     *
     * <p>Refused by {@link TrajectoryIsOpen}, {@link AssessorJudgesOwnAssignment}, {@link AssessorJudgesOnce}.
     */
    record ReplaceEvcAssessor(DossierId dossier, Origin origin, TrajectoryId trajectory, Place place)
            implements EvcCommand {}

    /** Tell the office whose day is over; nothing is recorded for whom it was told before. */
    record EscalateLate(DossierId dossier, Origin origin, TrajectoryId trajectory) implements EvcCommand {}

    /**
     * Judge the file.
     *
     * <p>Refused by {@link TrajectoryIsOpen}, {@link AssessorJudgesOwnAssignment}, {@link AssessorJudgesOnce}, {@link
     * JudgementCoversEveryCompetence}.
     */
    record AssessEvcFile(
            DossierId dossier,
            Origin origin,
            TrajectoryId trajectory,
            List<CompetenceOutcome> outcomes,
            SaidByCompetence why)
            implements EvcCommand {

        public AssessEvcFile {
            outcomes = List.copyOf(outcomes);
        }
    }

    /**
     * Record that the interview was held.
     *
     * <p>Refused by {@link ProviderActsOnOwnTrajectory}, {@link TrajectoryIsOpen}, {@link
     * InterviewFollowsBothJudgements}, {@link InterviewIsHeldOnce}, {@link InterviewIsOfThePast}.
     *
     * @param provider for which the actor acts
     */
    record HoldInterview(
            DossierId dossier,
            Origin origin,
            TrajectoryId trajectory,
            RecognitionId provider,
            LocalDate day,
            Reason report)
            implements EvcCommand {}

    /**
     * Issue the certificate.
     *
     * <p>Refused by {@link ProviderActsOnOwnTrajectory}, {@link TrajectoryIsOpen}, {@link ProviderIsRecognised}, {@link
     * InterviewComesFirst}, {@link EveryCompetenceIsDecided}, {@link ReusedStandsOnACertificate}, {@link
     * SomethingWasShown}.
     *
     * @param provider for which the actor acts
     * @param recognised whether that provider is recognised today
     * @param standing what certificates of the leader that hold allow to carry over
     */
    record IssueCertificate(
            DossierId dossier,
            Origin origin,
            TrajectoryId trajectory,
            RecognitionId provider,
            boolean recognised,
            List<Reused> standing,
            CertificateId certificate)
            implements EvcCommand {

        public IssueCertificate {
            standing = List.copyOf(standing);
        }
    }

    /**
     * Close it without a certificate.
     *
     * <p>Refused by {@link TrajectoryIsOpen}.
     */
    record CloseTrajectory(DossierId dossier, Origin origin, TrajectoryId trajectory, Reason reason)
            implements EvcCommand {}

    /**
     * Take the certificate back from a day on.
     *
     * <p>Refused by {@link CertificateStillHolds}, {@link RevocationGoesFromADayItHeld}.
     *
     * @param from first day without it
     */
    record RevokeCertificate(DossierId dossier, Origin origin, TrajectoryId trajectory, LocalDate from, Reason reason)
            implements EvcCommand {}
}
