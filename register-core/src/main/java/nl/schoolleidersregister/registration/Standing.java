package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.CycleEvent.ApplicationWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.DecisionLeftStanding;
import nl.schoolleidersregister.registration.StandingEvent.DecisionQuestioned;
import nl.schoolleidersregister.registration.StandingEvent.GaveBack;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.MergeUndone;
import nl.schoolleidersregister.registration.StandingEvent.MergedInto;
import nl.schoolleidersregister.registration.StandingEvent.ProposalDropped;
import nl.schoolleidersregister.registration.StandingEvent.ProposalLostItsGround;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.QualificationQuestioned;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequestWithdrawn;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import nl.schoolleidersregister.registration.StandingEvent.TookOver;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * Standing in the register, apart from cycles.
 *
 * @param proposals those that wait for a decision
 * @param suspension null when there is none
 * @param measures those that run
 * @param removalAskedOn day on which the person asked to be removed; null when that does not wait
 * @param ending the decision that the registration ends, until it takes effect; null when there is none
 * @param ended that the registration ended; null while it did not
 * @param mergedInto the dossier in which this one goes on; null when it was not merged
 * @param tookOver dossiers that go on in this one
 * @param dropped the proposal that was last not followed; null when there was none since
 */
public record Standing(
        List<Proposal> proposals,
        @Nullable Suspension suspension,
        List<Measure> measures,
        @Nullable LocalDate removalAskedOn,
        @Nullable Ending ending,
        @Nullable Ended ended,
        @Nullable DossierId mergedInto,
        List<Taken> tookOver,
        @Nullable Dropped dropped) {

    static final Standing NONE = new Standing(List.of(), null, List.of(), null, null, null, null, List.of(), null);

    public Standing {
        proposals = List.copyOf(proposals);
        measures = List.copyOf(measures);
        tookOver = List.copyOf(tookOver);
    }

    /** A proposal that a registrar did not follow. */
    public record Dropped(ProposalKind kind, LocalDate on) {}

    /**
     * A suspension.
     *
     * @param until first day after; null until it is lifted
     */
    public record Suspension(LocalDate from, @Nullable LocalDate until) {}

    /** A measure. */
    public record Measure(MeasureId id, MeasureKind kind, Period period) {}

    /** A dossier that goes on in this one, with what it earned here. */
    public record Taken(DossierId other, List<CreditId> credits) {

        public Taken {
            credits = List.copyOf(credits);
        }
    }

    /** A decision that the registration ends on a day. */
    public record Ending(RemovalReason reason, LocalDate takesEffectOn) {}

    /** The end of a registration. */
    public record Ended(RemovalReason reason, LocalDate on) {}

    Standing after(RegistrationEvent event) {
        return switch (event) {
            case Registered _ -> withProposals(List.of());
            case AspirantEnded fact -> dropped(fact.proposal());
            case EnrolmentExpired fact -> dropped(fact.proposal());
            case CycleEvent fact -> after(fact);
            case StandingEvent fact -> after(fact);
            default -> this;
        };
    }

    private Standing after(CycleEvent event) {
        return switch (event) {
            case ReRegistered _, ReRegisteredProvisionally _ -> keep(one -> one.kind() == ProposalKind.STRIKE_OFF);
            case ApplicationWithdrawn _ -> keep(one -> !one.kind().answersAnApplication());
            case RenewalRefused fact -> dropped(fact.proposal());
            case MissingPartMet _ -> keep(one -> one.kind() != ProposalKind.MISSING_PART_NOT_MET);
            case MissingPartNotMet fact -> dropped(fact.proposal()).ending(RemovalReason.LAPSED, fact.takesEffectOn());
            case LapseDecided fact -> dropped(fact.proposal()).ending(RemovalReason.LAPSED, fact.takesEffectOn());
            case Lapsed fact -> ended(RemovalReason.LAPSED, dayOf(fact.at()));
            default -> this;
        };
    }

    private Standing after(StandingEvent event) {
        return switch (event) {
            case ProposalMade fact -> withProposals(plus(proposals, Proposal.made(fact)));
            case ViewGiven fact -> change(fact);
            case ProposalDropped fact -> notFollowed(fact);
            case ProposalLostItsGround fact -> dropped(fact.proposal());
            case Suspended fact -> suspended(new Suspension(fact.from(), fact.until()));
            case SuspensionLifted _ -> suspended(null);
            case MeasureImposed fact ->
                withMeasures(plus(measures, new Measure(fact.measure(), fact.kind(), fact.period())));
            case MeasureEnded fact ->
                withMeasures(measures.stream()
                        .filter(one -> !one.id().equals(fact.measure()))
                        .toList());
            case RemovalRequested fact -> removalAsked(dayOf(fact.at()));
            case RemovalRequestWithdrawn _ -> removalAsked(null);
            case RemovalDecided fact -> dropped(fact.proposal()).ending(fact.removal(), fact.takesEffectOn());
            case StruckOff fact -> ended(fact.removal(), dayOf(fact.at()));
            case Restored _ -> new Standing(List.of(), null, measures, null, null, null, null, tookOver, null);
            case MergedInto fact -> mergedInto(fact.other());
            case MergeUndone _ -> mergedInto(null);
            case TookOver fact -> withTookOver(plus(tookOver, new Taken(fact.other(), fact.credits())));
            case DecisionQuestioned _, QualificationQuestioned _, DecisionLeftStanding _ -> this;
            case GaveBack fact ->
                withTookOver(tookOver.stream()
                        .filter(one -> !one.other().equals(fact.other()))
                        .toList());
        };
    }

    private Standing change(ViewGiven fact) {
        UnaryOperator<Proposal> step = one -> one.id().equals(fact.proposal()) ? one.viewed() : one;
        return withProposals(proposals.stream().map(step).toList());
    }

    private Standing notFollowed(ProposalDropped fact) {
        var kind = proposals.stream()
                .filter(one -> one.id().equals(fact.proposal()))
                .map(Proposal::kind)
                .findFirst()
                .orElseThrow();
        return dropped(fact.proposal()).remembering(new Dropped(kind, dayOf(fact.at())));
    }

    private Standing remembering(Dropped last) {
        return new Standing(proposals, suspension, measures, removalAskedOn, ending, ended, mergedInto, tookOver, last);
    }

    private Standing dropped(ProposalId id) {
        return keep(one -> !one.id().equals(id));
    }

    private Standing keep(Predicate<Proposal> those) {
        return withProposals(proposals.stream().filter(those).toList());
    }

    private static <T> List<T> plus(List<T> some, T more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    private Standing withProposals(List<Proposal> others) {
        return new Standing(others, suspension, measures, removalAskedOn, ending, ended, mergedInto, tookOver, dropped);
    }

    private Standing suspended(@Nullable Suspension other) {
        return new Standing(proposals, other, measures, removalAskedOn, ending, ended, mergedInto, tookOver, dropped);
    }

    private Standing withMeasures(List<Measure> others) {
        return new Standing(
                proposals, suspension, others, removalAskedOn, ending, ended, mergedInto, tookOver, dropped);
    }

    private Standing removalAsked(@Nullable LocalDate on) {
        return new Standing(proposals, suspension, measures, on, ending, ended, mergedInto, tookOver, dropped);
    }

    private Standing ending(RemovalReason reason, LocalDate on) {
        var decided = new Ending(reason, on);
        return new Standing(
                proposals, suspension, measures, removalAskedOn, decided, ended, mergedInto, tookOver, dropped);
    }

    private Standing ended(RemovalReason reason, LocalDate on) {
        return new Standing(List.of(), null, measures, null, null, new Ended(reason, on), mergedInto, tookOver, null);
    }

    private Standing mergedInto(@Nullable DossierId other) {
        return new Standing(proposals, suspension, measures, removalAskedOn, ending, ended, other, tookOver, dropped);
    }

    private Standing withTookOver(List<Taken> others) {
        return new Standing(
                proposals, suspension, measures, removalAskedOn, ending, ended, mergedInto, others, dropped);
    }

    /**
     * Whether a removal at own request waits: nobody gets away from a measure, a suspension or a removal for another
     * reason by asking for a milder one.
     */
    public boolean removalWaits() {
        return !measures.isEmpty() || suspension != null || of(ProposalKind.STRIKE_OFF) != null || ending != null;
    }

    /** One proposal; null when it does not wait, or not any more. */
    public @Nullable Proposal find(ProposalId id) {
        return proposals.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    /** The proposal of a kind; null when none waits. */
    public @Nullable Proposal of(ProposalKind kind) {
        return proposals.stream().filter(one -> one.kind() == kind).findFirst().orElse(null);
    }
}
