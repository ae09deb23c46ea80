package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Orders about standing in the register. {@code judge} is the dossier of the registrar, where the registrar has one;
 * {@code rules} are all adopted regulations.
 */
public sealed interface StandingCommand extends RegistrationCommand {

    /**
     * Propose what the facts say about an open application, before the day round does.
     *
     * <p>Refused by {@link ApplicationIsOpen}, {@link NobodyJudgesTheirOwnDossier}, {@link PoliciesHavePassed},
     * {@link OutcomeIsStillSo}, {@link OneProposalOfAKind}.
     */
    record ProposeDecision(
            DossierId dossier, Origin origin, @Nullable DossierId judge, boolean policiesPassed, Rulebook rules)
            implements StandingCommand {}

    /**
     * Propose removal (art. K2).
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NothingIsBeingEnded}, {@link NobodyJudgesTheirOwnDossier},
     * {@link RemovalCanBeProposedFor}, {@link OneProposalOfAKind}.
     */
    record ProposeStrikingOff(
            DossierId dossier,
            Origin origin,
            ProposalId proposal,
            RemovalReason removal,
            @Nullable DossierId judge,
            Reason why,
            Rulebook rules)
            implements StandingCommand {}

    /**
     * Give a view on a proposal (Awb 4:8).
     *
     * <p>Refused by {@link ProposalIsOpen}, {@link ViewIsGivenInTime}.
     */
    record GiveView(DossierId dossier, Origin origin, ProposalId proposal, Reason view) implements StandingCommand {}

    /**
     * Do not follow a proposal.
     *
     * <p>Refused by {@link ProposalIsOpen}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record DropProposal(
            DossierId dossier,
            Origin origin,
            ProposalId proposal,
            @Nullable DossierId judge,
            Reason why) implements StandingCommand {}

    /**
     * Decide as was proposed.
     *
     * <p>Refused by {@link ProposalIsOpen}, {@link NobodyJudgesTheirOwnDossier}, {@link APersonSaysNo},
     * {@link ViewWasHeard}, {@link PoliciesHavePassed}, {@link OutcomeIsStillSo}.
     */
    record FollowProposal(
            DossierId dossier,
            Origin origin,
            ProposalId proposal,
            @Nullable DossierId judge,
            Reason reason,
            LogPosition position,
            boolean policiesPassed,
            Rulebook rules)
            implements StandingCommand {}

    /**
     * Suspend a registration; {@code until} is null until it is lifted.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NobodyJudgesTheirOwnDossier}, {@link APersonSaysNo},
     * {@link SuspensionIsNotRunning}, {@link SuspensionEndIsAhead}.
     */
    record Suspend(
            DossierId dossier,
            Origin origin,
            @Nullable DossierId judge,
            Reason reason,
            @Nullable LocalDate until) implements StandingCommand {}

    /**
     * Lift a suspension.
     *
     * <p>Refused by {@link SuspensionIsRunning}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record LiftSuspension(
            DossierId dossier, Origin origin, @Nullable DossierId judge, Reason reason) implements StandingCommand {}

    /**
     * Impose a measure from today.
     *
     * <p>Refused by {@link RegistrationIsRunning}, {@link NobodyJudgesTheirOwnDossier}, {@link APersonSaysNo},
     * {@link MeasureEndIsAhead}.
     */
    record ImposeMeasure(
            DossierId dossier,
            Origin origin,
            MeasureId measure,
            MeasureKind kind,
            @Nullable DossierId judge,
            Reason reason,
            LocalDate until)
            implements StandingCommand {}

    /**
     * End a measure before its time.
     *
     * <p>Refused by {@link MeasureIsRunning}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record EndMeasure(
            DossierId dossier,
            Origin origin,
            MeasureId measure,
            @Nullable DossierId judge,
            Reason reason) implements StandingCommand {}

    /**
     * Ask to be removed (art. K2): at once, or when no measure runs any more.
     *
     * <p>Refused by {@link DossierIsOpen}, {@link RemovalIsAskedOnce}.
     */
    record RequestRemoval(DossierId dossier, Origin origin) implements StandingCommand {}

    /**
     * Stay after all.
     *
     * <p>Refused by {@link RemovalWasAsked}.
     */
    record WithdrawRemovalRequest(DossierId dossier, Origin origin) implements StandingCommand {}

    /**
     * Close the dossier of who died; nothing is recorded when it was closed.
     *
     * <p>Refused by {@link NobodyJudgesTheirOwnDossier}, {@link DeathIsOfThePast}.
     */
    record CloseOnDeath(
            DossierId dossier,
            Origin origin,
            LocalDate on,
            @Nullable DossierId judge) implements StandingCommand {}

    /**
     * Let a registration hold again: as it was, or anew with a cycle of its own.
     *
     * <p>Refused by {@link RegistrationHasEnded}, {@link DeathIsFinal}, {@link NobodyJudgesTheirOwnDossier},
     * {@link RestoredAnewNeedsWorkAndPoints}.
     */
    record Restore(
            DossierId dossier, Origin origin, @Nullable DossierId judge, boolean anew, Reason reason, Rulebook rules)
            implements StandingCommand {}

    /**
     * Put before a registrar that a qualification was taken back on which somebody was registered. Nothing is recorded
     * about another one, nor for a second time.
     */
    record QuestionQualification(DossierId dossier, Origin origin, QualificationId qualification)
            implements StandingCommand {}

    /**
     * Leave a decision as it is, of which something is gone that counted in it.
     *
     * <p>Refused by {@link DecisionIsQuestioned}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record LeaveDecision(
            DossierId dossier,
            Origin origin,
            DecisionId decision,
            @Nullable DossierId judge,
            Reason reason) implements StandingCommand {}

    /**
     * Let this dossier go on in another one of the same person.
     *
     * <p>Refused by {@link MergeIsBetweenTwo}, {@link NeitherIsMerged}, {@link NothingWentOnInIt},
     * {@link NobodyJudgesTheirOwnDossier}, {@link RegisteredOneStays}.
     */
    record MergeInto(
            DossierId dossier,
            Origin origin,
            DossierId other,
            @Nullable DossierId judge,
            Reason reason,
            boolean staysRegistered)
            implements StandingCommand {}

    /**
     * Go on for another dossier: its number leads here, what it earned is earned here. The same order again changes
     * nothing.
     *
     * <p>Refused by {@link DossierIsOpen}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record TakeOver(
            DossierId dossier,
            Origin origin,
            DossierId other,
            @Nullable DossierId judge,
            @Nullable RegisterNumber alias,
            List<PePoints> points)
            implements StandingCommand {}

    /**
     * Let a merged dossier go on by itself again.
     *
     * <p>Refused by {@link MergeIsOnFile}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record UndoMerge(
            DossierId dossier, Origin origin, @Nullable DossierId judge, Reason reason) implements StandingCommand {}

    /**
     * No longer go on for another dossier: what was taken over is taken back.
     *
     * <p>Refused by {@link MergeIsOnFile}, {@link NobodyJudgesTheirOwnDossier}.
     */
    record GiveBack(
            DossierId dossier,
            Origin origin,
            DossierId other,
            @Nullable DossierId judge) implements StandingCommand {}
}
