package nl.schoolleidersregister.evc;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.assignment.Weighing;
import nl.schoolleidersregister.evidence.EvidenceId;
import nl.schoolleidersregister.recognition.RecognitionId;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one EVC trajectory of one person. None says in words who an assessor is. */
public sealed interface EvcEvent extends Event {

    /**
     * The leader started with a recognised provider.
     *
     * @param asked all competences of the standard
     * @param reused those of them that were shown before
     */
    @Stored("evc.started")
    record TrajectoryStarted(RecognitionId provider, List<Competence> asked, List<Reused> reused, Instant at)
            implements EvcEvent {

        public TrajectoryStarted {
            asked = List.copyOf(asked);
            reused = List.copyOf(reused);
        }
    }

    /** The provider held the intake. */
    @Stored("evc.intake-held")
    record IntakeHeld(LocalDate day, Personal<Reason> report, Instant at) implements EvcEvent {}

    /**
     * The leader handed the file in; it changes no more.
     *
     * @param evidence the files that were attached to it at that moment
     */
    @Stored("evc.file-handed-in")
    record FileHandedIn(Personal<SaidByCompetence> file, List<EvidenceId> evidence, Instant at) implements EvcEvent {

        public FileHandedIn {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * An assessor was given the file.
     *
     * @param by last day on which the judgement is in time
     * @param weighing why it became this one
     */
    @Stored("evc.assessor-assigned")
    record AssessorAssigned(Place place, Assessor assessor, LocalDate by, Weighing weighing, Instant at)
            implements EvcEvent {}

    /** An assessor does not judge it after all; somebody else will. */
    @Stored("evc.assignment-ended")
    record AssignmentEnded(Place place, Assessor assessor, AssignmentEnd why, Instant at) implements EvcEvent {}

    /** The day for a judgement is over; the office was told. */
    @Stored("evc.assessor-late")
    record AssessorLate(Place place, LocalDate by, Instant at) implements EvcEvent {}

    /** An assessor judged. */
    @Stored("evc.assessed")
    record Assessed(Place place, List<CompetenceOutcome> outcomes, Personal<SaidByCompetence> why, Instant at)
            implements EvcEvent {

        public Assessed {
            outcomes = List.copyOf(outcomes);
        }
    }

    /** Leader, provider and assessors talked about it. */
    @Stored("evc.interview-held")
    record InterviewHeld(LocalDate day, Personal<Reason> report, Instant at) implements EvcEvent {}

    /**
     * The provider issued a certificate.
     *
     * @param met competences that were shown in this trajectory
     * @param carried those that were shown before
     * @param complete whether the two together are all that was asked
     */
    @Stored("evc.certificate-issued")
    record CertificateIssued(
            CertificateId certificate,
            CertificateNumber number,
            List<Competence> met,
            List<Reused> carried,
            boolean complete,
            LocalDate day,
            Instant at)
            implements EvcEvent {

        public CertificateIssued {
            met = List.copyOf(met);
            carried = List.copyOf(carried);
        }
    }

    /** It ended without a certificate. */
    @Stored("evc.closed")
    record TrajectoryClosed(Personal<Reason> reason, Instant at) implements EvcEvent {}

    /**
     * The office took the certificate back.
     *
     * @param from first day without it
     */
    @Stored("evc.certificate-revoked")
    record CertificateRevoked(CertificateId certificate, LocalDate from, Personal<Reason> reason, Instant at)
            implements EvcEvent {}
}
