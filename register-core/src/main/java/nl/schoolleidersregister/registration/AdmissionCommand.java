package nl.schoolleidersregister.registration;

import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Orders about the way into the register, and about procedures whatever they decide on. {@code judge} is the dossier of
 * the registrar, where the registrar has one; {@code rules} are all adopted regulations.
 */
public sealed interface AdmissionCommand extends RegistrationCommand {

    /**
     * Admit somebody in a validated training as an aspirant (art. A2).
     *
     * <p>Refused by {@link DossierIsOpen}, {@link RegistrationHappensOnce}, {@link DiplomaIsWaiting}, {@link
     * NobodyJudgesTheirOwnDossier}, {@link AspirantIsInTraining}, {@link AspirantTermHasNotPassed}.
     */
    record AdmitAspirant(
            DossierId dossier,
            Origin origin,
            QualificationId qualification,
            @Nullable DossierId judge,
            Rulebook rules) implements AdmissionCommand {}

    /**
     * Enrol again in the same dossier, with a qualification: what an enrolment that expired can still become (art. A3).
     *
     * <p>Refused by {@link EnrolmentHasExpired}, {@link DiplomaWasAwardedBefore}.
     */
    record EnrolAgain(DossierId dossier, Origin origin, StatedQualification qualification)
            implements AdmissionCommand {}

    /**
     * Ask for what is missing; the term stands still until it comes (art. I1).
     *
     * <p>Refused by {@link ProcedureIsOpen}, {@link NobodyJudgesTheirOwnDossier}, {@link NothingElseIsAwaited}.
     */
    record AskMore(
            DossierId dossier,
            Origin origin,
            ProcedureId procedure,
            @Nullable DossierId judge,
            Reason what,
            Rulebook rules)
            implements AdmissionCommand {}

    /**
     * Hand in what was asked.
     *
     * <p>Refused by {@link ProcedureIsOpen}, {@link SomethingIsAwaited}.
     */
    record AnswerQuestion(DossierId dossier, Origin origin, ProcedureId procedure, Reason answer)
            implements AdmissionCommand {}

    /**
     * Put the term of a decision later, once (art. I1).
     *
     * <p>Refused by {@link ProcedureIsOpen}, {@link NobodyJudgesTheirOwnDossier}, {@link TermIsPutLaterOnce}.
     */
    record PutTermLater(
            DossierId dossier,
            Origin origin,
            ProcedureId procedure,
            @Nullable DossierId judge,
            Reason why,
            Rulebook rules)
            implements AdmissionCommand {}

    /**
     * Give notice that the decision is late (Awb 4:17).
     *
     * <p>Refused by {@link ProcedureIsOpen}, {@link DefaultNoticeComesWhenLate}.
     */
    record GiveDefaultNotice(DossierId dossier, Origin origin, ProcedureId procedure, Rulebook rules)
            implements AdmissionCommand {}

    /**
     * State to work there, without an employer who confirms it (art. C5). Nothing is recorded for what is confirmed or
     * was stated before. {@code drawn}: whether the lot put it in the sample.
     *
     * <p>Refused by {@link EmploymentIsOnFile}, {@link DossierIsOpen}.
     */
    record GiveOwnStatement(DossierId dossier, Origin origin, EmploymentId employment, boolean drawn)
            implements AdmissionCommand {}

    /**
     * Look into an own statement of the sample (art. C5).
     *
     * <p>Refused by {@link EmploymentIsOnFile}, {@link NobodyJudgesTheirOwnDossier}, {@link OwnStatementIsInTheSample},
     * {@link APersonSaysNo}.
     */
    record CheckOwnStatement(
            DossierId dossier,
            Origin origin,
            EmploymentId employment,
            @Nullable DossierId judge,
            boolean accepted,
            Reason finding)
            implements AdmissionCommand {}
}
