package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import org.jspecify.annotations.Nullable;

/** Orders about one person's registration. */
public sealed interface RegistrationCommand extends Command
        permits RegistrationCommand.Enrol,
                RegistrationCommand.StateQualification,
                RegistrationCommand.RegisterOnQualification,
                RegistrationCommand.RejectQualification,
                RegistrationCommand.StartEmployment,
                RegistrationCommand.EndEmployment,
                RegistrationCommand.ConfirmEmployment,
                RegistrationCommand.EarnPePoints,
                RegistrationCommand.RefusePePoints,
                RegistrationCommand.ReversePePoints,
                AdmissionCommand,
                CycleCommand,
                StandingCommand {

    /** Whose. */
    DossierId dossier();

    /**
     * Make a person known to the register, with the qualification and the work they state.
     *
     * <p>Refused by {@link OnePersonEnrolsOnce}, {@link OneEmailAddressOnePerson}, {@link OneAccountOneDossier} (all
     * three by claims in the same transaction), {@link DiplomaWasAwardedBefore}, {@link EmploymentHasBegun}, {@link
     * EmploymentsAtOneSchoolDoNotOverlap}.
     *
     * @param qualification null for who will show it later (art. A3)
     * @param employments at most a few, often none or one
     * @param admittedBy the task that found them to be a namesake; null for nearly everybody
     */
    record Enrol(
            DossierId dossier,
            Origin origin,
            @Nullable StatedQualification qualification,
            List<StatedEmployment> employments,
            @Nullable NamesakeCase admittedBy)
            implements RegistrationCommand {}

    /**
     * State a qualification: the first one, or another after one was rejected.
     *
     * <p>Refused by {@link DossierIsOpen}, {@link RegistrationHappensOnce}, {@link OneDiplomaWaitsAtATime}, {@link
     * DiplomaWasAwardedBefore}.
     */
    record StateQualification(DossierId dossier, Origin origin, StatedQualification qualification)
            implements RegistrationCommand {}

    /**
     * Verify the qualification and register the person (art. A1): number, first cycle.
     *
     * <p>Refused by {@link OneNumberOnePerson} (by a claim in the same transaction), {@link DossierIsOpen}, {@link
     * RegistrationHappensOnce}, {@link DiplomaIsWaiting}, {@link NobodyJudgesTheirOwnDossier}, {@link
     * TrainingLeadsToAspirant}, {@link RegistrationBeginsAfterEnrolment}, {@link RegistrationBeginsAfterDiploma},
     * {@link RegistrationHasBegun}, {@link OldQualificationNeedsWorkAndPoints}.
     *
     * @param from first day of the registration and of the first cycle
     * @param judge dossier of the registrar, where the registrar has one
     * @param number drawn outside, claimed in the same transaction
     * @param rules all adopted regulations
     */
    record RegisterOnQualification(
            DossierId dossier,
            Origin origin,
            QualificationId qualification,
            LocalDate from,
            @Nullable DossierId judge,
            RegisterNumber number,
            Rulebook rules)
            implements RegistrationCommand {}

    /**
     * Do not accept the diploma.
     *
     * <p>Refused by {@link DossierIsOpen}, {@link RegistrationHappensOnce}, {@link DiplomaIsWaiting}, {@link
     * NobodyJudgesTheirOwnDossier}.
     *
     * @param judge dossier of the registrar, where the registrar has one
     */
    record RejectQualification(
            DossierId dossier,
            Origin origin,
            QualificationId qualification,
            @Nullable DossierId judge,
            Reason reason) implements RegistrationCommand {}

    /**
     * State an employment.
     *
     * <p>Refused by {@link DossierIsOpen}, {@link EmploymentHasBegun}, {@link EmploymentsAtOneSchoolDoNotOverlap}.
     */
    record StartEmployment(DossierId dossier, Origin origin, StatedEmployment employment)
            implements RegistrationCommand {}

    /**
     * State the end of an employment.
     *
     * <p>Refused by {@link EmploymentIsRunning}, {@link EmploymentEndsAfterItBegan}, {@link EmploymentEndHasCome}.
     *
     * @param until first day on which it no longer holds
     */
    record EndEmployment(DossierId dossier, Origin origin, EmploymentId employment, LocalDate until)
            implements RegistrationCommand {}

    /**
     * Confirm for the employer that somebody works or worked there (art. C5). Nothing is recorded for an employment
     * that was confirmed before.
     *
     * <p>Refused by {@link EmploymentIsOnFile}, {@link EmploymentIsWithThisBoard}, {@link
     * NobodyConfirmsTheirOwnEmployment}, {@link NobodyConfirmsTheBoardButItsSupervisors}, {@link
     * SupervisorsConfirmTheBoardOnly}, {@link EmploymentIsConfirmedWithinAYear}.
     *
     * @param by as what the confirmer speaks
     * @param confirmer dossier of who confirms, where that person has one
     * @param board for which board the confirmer acts
     */
    record ConfirmEmployment(
            DossierId dossier,
            Origin origin,
            EmploymentId employment,
            ConfirmedBy by,
            @Nullable DossierId confirmer,
            BoardNumber board)
            implements RegistrationCommand {}

    /**
     * Put accepted time spent learning in the ledger. Nothing is recorded for a credit that was told of before.
     *
     * <p>Refused by {@link PointsNeedAnOpenDossier}, {@link PointsAreOfThePast}, {@link
     * PointsAreAtMostFourYearsOlderThanEnrolment}, {@link ADayHasTwentyFourHours}.
     */
    record EarnPePoints(DossierId dossier, Origin origin, PePoints points) implements RegistrationCommand {}

    /**
     * Note that the ledger did not take a credit, so that it stays so however often the credit is told. Nothing is
     * recorded for a credit that was told of before.
     */
    record RefusePePoints(DossierId dossier, Origin origin, PePoints points, RuleCode rule)
            implements RegistrationCommand {}

    /** Take points back; nothing is recorded for a credit that does not stand. */
    record ReversePePoints(DossierId dossier, Origin origin, CreditId credit, Reversal why)
            implements RegistrationCommand {}
}
