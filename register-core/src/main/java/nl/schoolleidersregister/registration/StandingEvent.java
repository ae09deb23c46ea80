package nl.schoolleidersregister.registration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about standing in the register: proposals, measures, removal, and what undoes them. */
public sealed interface StandingEvent extends RegistrationEvent {

    /** The register means to decide against the person, who can give a view up to and including a day (Awb 4:8). */
    @Stored("registration.proposal-made")
    record ProposalMade(
            ProposalId proposal,
            ProposalKind kind,
            @Nullable RemovalReason removal,
            @Nullable Judged judged,
            @Nullable Personal<Reason> why,
            LocalDate viewUntil,
            Instant at)
            implements StandingEvent {}

    /** The person gave a view on a proposal. */
    @Stored("registration.view-given")
    record ViewGiven(ProposalId proposal, Personal<Reason> view, Instant at) implements StandingEvent {}

    /** A proposal was not followed. */
    @Stored("registration.proposal-dropped")
    record ProposalDropped(ProposalId proposal, Personal<Reason> why, Instant at) implements StandingEvent {}

    /** The facts no longer say what a proposal rested on. */
    @Stored("registration.proposal-lost-its-ground")
    record ProposalLostItsGround(ProposalId proposal, Instant at) implements StandingEvent {}

    /** The registration is suspended; {@code until} is null until it is lifted. */
    @Stored("registration.suspended")
    record Suspended(
            Personal<Reason> reason,
            LocalDate from,
            @Nullable LocalDate until,
            Instant at) implements StandingEvent {}

    /** The suspension is over; a reason where a registrar lifted it. */
    @Stored("registration.suspension-lifted")
    record SuspensionLifted(@Nullable Personal<Reason> reason, Instant at) implements StandingEvent {}

    /** A measure was imposed, for a period. */
    @Stored("registration.measure-imposed")
    record MeasureImposed(MeasureId measure, MeasureKind kind, Personal<Reason> reason, Period period, Instant at)
            implements StandingEvent {}

    /** A measure is over; a reason where a registrar ended it before its time. */
    @Stored("registration.measure-ended")
    record MeasureEnded(MeasureId measure, @Nullable Personal<Reason> reason, Instant at) implements StandingEvent {}

    /** The person asked to be removed (art. K2). */
    @Stored("registration.removal-requested")
    record RemovalRequested(Instant at) implements StandingEvent {}

    /** The person stays after all. */
    @Stored("registration.removal-request-withdrawn")
    record RemovalRequestWithdrawn(Instant at) implements StandingEvent {}

    /** The registration will be removed on a day, after the term for objection (art. I4). */
    @Stored("registration.removal-decided")
    record RemovalDecided(
            ProposalId proposal, RemovalReason removal, Personal<Reason> reason, LocalDate takesEffectOn, Instant at)
            implements StandingEvent {}

    /** The registration was removed (art. K2). */
    @Stored("registration.struck-off")
    record StruckOff(RemovalReason removal, Instant at) implements StandingEvent {}

    /** The registration holds again: as it was, or anew with a cycle of its own. */
    @Stored("registration.restored")
    record Restored(
            Personal<Reason> reason,
            @Nullable Judged judged,
            @Nullable Period anew,
            RegulationReference regulation,
            Instant at)
            implements StandingEvent {}

    /** Points that counted in a decision are gone; whether it stands is for a registrar to say. */
    @Stored("registration.decision-questioned")
    record DecisionQuestioned(DecisionId decision, CreditId credit, Instant at) implements StandingEvent {}

    /** The qualification on which somebody was registered was taken back; what follows is for a registrar to say. */
    @Stored("registration.qualification-questioned")
    record QualificationQuestioned(DecisionId decision, QualificationId qualification, Instant at)
            implements StandingEvent {}

    /** A registrar looked at a decision again, and left it as it is. */
    @Stored("registration.decision-left-standing")
    record DecisionLeftStanding(DecisionId decision, Personal<Reason> reason, Instant at) implements StandingEvent {}

    /** The person turned out to have another dossier, in which this one goes on. */
    @Stored("registration.merged-into")
    record MergedInto(DossierId other, Personal<Reason> reason, Instant at) implements StandingEvent {}

    /** The other dossier turned out to be of somebody else. */
    @Stored("registration.merge-undone")
    record MergeUndone(DossierId other, Personal<Reason> reason, Instant at) implements StandingEvent {}

    /** This dossier goes on for another one, whose number leads here from now on. */
    @Stored("registration.took-over")
    record TookOver(DossierId other, @Nullable Personal<RegisterNumber> alias, List<CreditId> credits, Instant at)
            implements StandingEvent {}

    /** This dossier no longer goes on for another one. */
    @Stored("registration.gave-back")
    record GaveBack(DossierId other, Instant at) implements StandingEvent {}
}
