package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Orders about a cycle. {@code judge} is the dossier of the registrar, where the registrar has one; {@code rules}
 * are all adopted regulations; {@code position} is how far the log had come.
 */
public sealed interface CycleCommand extends RegistrationCommand {

    /**
     * Record an absence (art. C3); {@code until} is null while it runs.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link AbsenceKindIsKnown}, {@link AbsenceHasBegun}, {@link
     * AbsenceEndsAfterItBegan}, {@link AbsenceEndHasCome}, {@link AbsenceIsInThisCycle}, {@link
     * AbsencesOfOneKindDoNotOverlap}.
     */
    record RecordAbsence(
            DossierId dossier,
            Origin origin,
            AbsenceId absence,
            AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate until,
            Rulebook rules)
            implements CycleCommand {}

    /**
     * Record the end of an absence; {@code until} is the first day after.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link AbsenceIsOnFile}, {@link AbsenceIsRunning}, {@link
     * AbsenceEndsAfterItBegan}, {@link AbsenceEndHasCome}.
     */
    record EndAbsence(DossierId dossier, Origin origin, AbsenceId absence, LocalDate until) implements CycleCommand {}

    /**
     * Take an absence back.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link AbsenceIsOnFile}, {@link NoDecisionRestsOnIt}.
     */
    record WithdrawAbsence(DossierId dossier, Origin origin, AbsenceId absence) implements CycleCommand {}

    /**
     * Let the clock stand still from today (art. C4).
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NothingIsBeingEnded}, {@link PauseIsNotRunning},
     * {@link PauseBeginsInGoodStanding}, {@link PauseWaitsForTheDecision}, {@link PauseFitsInTheCycle}.
     */
    record StartPause(DossierId dossier, Origin origin, Rulebook rules) implements CycleCommand {}

    /**
     * Let the clock go on from today.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link PauseIsRunning}, {@link PauseLastsADay}.
     */
    record EndPause(DossierId dossier, Origin origin) implements CycleCommand {}

    /**
     * Ask for more time to earn (art. D5).
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NothingIsBeingEnded}, {@link
     * OneDeferralIsAskedAtATime}, {@link DeferralIsAskedInTime}, {@link DeferralGivesMoreTime}, {@link
     * DeferralIsAtMostAYear}, {@link DeferralsAreAtMostTwoYears}.
     */
    record RequestDeferral(
            DossierId dossier, Origin origin, ProcedureId procedure, LocalDate until, Reason why, Rulebook rules)
            implements CycleCommand {}

    /**
     * Give the time that was asked.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link DeferralIsWaiting}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record GrantDeferral(
            DossierId dossier,
            Origin origin,
            ProcedureId procedure,
            @Nullable DossierId judge) implements CycleCommand {}

    /**
     * Give no more time.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link DeferralIsWaiting}, {@link
     * NobodyJudgesTheirOwnDossier}, {@link APersonSaysNo}.
     */
    record RefuseDeferral(
            DossierId dossier,
            Origin origin,
            ProcedureId procedure,
            @Nullable DossierId judge,
            Reason reason) implements CycleCommand {}

    /**
     * Ask to be re-registered (art. D1).
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NothingIsBeingEnded}, {@link OneApplicationAtATime},
     * {@link ClockIsRunning}, {@link MissingPartIsEarnedFirst}, {@link RenewalWindowIsOpen}, {@link
     * LateTermRuns}.
     */
    record ApplyForRenewal(
            DossierId dossier, Origin origin, ProcedureId application, LogPosition position, Rulebook rules)
            implements CycleCommand {}

    /**
     * Take the application back.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link ApplicationIsOpen}.
     */
    record WithdrawApplication(DossierId dossier, Origin origin) implements CycleCommand {}

    /**
     * Re-register at once, when everything that counts was confirmed by others (art. D6); nothing is recorded
     * when it was not.
     */
    record RenewStraightThrough(DossierId dossier, Origin origin, LogPosition position, Rulebook rules)
            implements CycleCommand {}

    /**
     * Re-register on an application.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NothingIsBeingEnded}, {@link ApplicationIsOpen},
     * {@link NobodyJudgesTheirOwnDossier}, {@link PoliciesHavePassed}, {@link EveryFindingIsMet}.
     */
    record ReRegister(
            DossierId dossier,
            Origin origin,
            @Nullable DossierId judge,
            LogPosition position,
            boolean policiesPassed,
            Rulebook rules)
            implements CycleCommand {}

    /**
     * Do what a day brings: what takes effect, reminders, what the regulation sets by itself, and proposals.
     * The same day again changes nothing.
     */
    record MeetDay(DossierId dossier, Origin origin, LogPosition position, Rulebook rules) implements CycleCommand {}
}
