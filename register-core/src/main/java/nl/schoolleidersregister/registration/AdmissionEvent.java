package nl.schoolleidersregister.registration;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;
import nl.schoolleidersregister.term.Term;

/** Facts about the way into the register, and about procedures whatever they decide on. */
public sealed interface AdmissionEvent extends RegistrationEvent {

    /** Somebody in a validated training is an aspirant, up to a day (art. A2). */
    @Stored("registration.aspirant-admitted")
    record AspirantAdmitted(QualificationId qualification, LocalDate until, Instant at) implements AdmissionEvent {}

    /** The time of an aspirant was over without a registration (art. A2). */
    @Stored("registration.aspirant-ended")
    record AspirantEnded(ProposalId proposal, Personal<Reason> reason, Instant at) implements AdmissionEvent {}

    /** The qualification was not shown in time (art. A3). */
    @Stored("registration.enrolment-expired")
    record EnrolmentExpired(ProposalId proposal, Personal<Reason> reason, Instant at) implements AdmissionEvent {}

    /**
     * A registrar asked for more; the term stands still until it comes, at most up to and including a day (art. I1).
     */
    @Stored("registration.more-asked")
    record MoreAsked(ProcedureId procedure, Personal<Reason> what, LocalDate answerBy, Instant at)
            implements AdmissionEvent {}

    /** What was asked came; the term goes on. */
    @Stored("registration.question-answered")
    record QuestionAnswered(ProcedureId procedure, Personal<Reason> answer, Instant at) implements AdmissionEvent {}

    /** The term of a decision was put later, once (art. I1). */
    @Stored("registration.term-put-later")
    record TermPutLater(ProcedureId procedure, Term.Weeks by, Personal<Reason> why, Instant at)
            implements AdmissionEvent {}

    /** The person gave notice that the decision is late (Awb 4:17). */
    @Stored("registration.default-notice-given")
    record DefaultNoticeGiven(ProcedureId procedure, Instant at) implements AdmissionEvent {}

    /** The person stated to work there, without an employer who confirms it (art. C5); {@code drawn}: in the sample. */
    @Stored("registration.own-statement-given")
    record OwnStatementGiven(EmploymentId employment, boolean drawn, Instant at) implements AdmissionEvent {}

    /** A registrar looked into an own statement of the sample (art. C5). */
    @Stored("registration.own-statement-checked")
    record OwnStatementChecked(EmploymentId employment, boolean accepted, Personal<Reason> finding, Instant at)
            implements AdmissionEvent {}
}
