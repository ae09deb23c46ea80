package nl.schoolleidersregister.registration;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceEnded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceRecorded;
import nl.schoolleidersregister.registration.CycleEvent.AbsenceWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.NoticeGiven;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.WindowOpened;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The cycles of a registration, and what stops them.
 *
 * @param registeredOn first day of the registration; null for who was never registered
 * @param running the cycle that runs, or is about to; null for who was never registered
 * @param shortfall what is still missing from the cycle before (art. D3), also once that came too late and the
 *     registration waits to lapse; null when nothing is
 */
public record Cycles(
        @Nullable LocalDate registeredOn,
        @Nullable Cycle running,
        @Nullable Shortfall shortfall,
        List<Absent> absences,
        List<Paused> pauses) {

    static final Cycles NONE = new Cycles(null, null, null, List.of(), List.of());

    public Cycles {
        absences = List.copyOf(absences);
        pauses = List.copyOf(pauses);
    }

    /**
     * The missing part of a cycle (art. D3).
     *
     * @param cycle the cycle it is missing from, with the time there still is
     * @param decision the provisional one
     * @param until first day on which it comes too late
     */
    public record Shortfall(Cycle cycle, DecisionId decision, LocalDate until) {}

    /**
     * An absence (art. C3).
     *
     * @param kind null once the person's key is gone
     * @param until first day after; null while it runs
     */
    public record Absent(
            AbsenceId id,
            @Nullable AbsenceKind kind,
            LocalDate from,
            @Nullable LocalDate until) {}

    /**
     * A pause (art. C4).
     *
     * @param until first day after; null while it runs
     * @param atMostUntil the day on which the maximum of the cycle is reached
     */
    public record Paused(LocalDate from, @Nullable LocalDate until, LocalDate atMostUntil) {}

    Cycles after(RegistrationEvent event) {
        return switch (event) {
            case Registered fact ->
                new Cycles(
                        fact.cycle().from(), Cycle.begun(fact.cycle(), fact.regulation()), shortfall, absences, pauses);
            case Restored fact when fact.anew() != null -> anew(requireNonNull(fact.anew()), fact.regulation());
            case CycleEvent fact -> after(fact);
            default -> this;
        };
    }

    /** A cycle of its own begins with a clock that runs. */
    private Cycles anew(Period period, RegulationReference regulation) {
        var over = pauses.stream()
                .filter(one -> one.until() != null || one.from().isBefore(period.from()))
                .map(one -> ended(one, period.from()))
                .toList();
        return new Cycles(registeredOn, Cycle.begun(period, regulation), null, absences, over);
    }

    private Cycles after(CycleEvent event) {
        return switch (event) {
            case AbsenceRecorded fact -> withAbsences(Stream.concat(absences.stream(), Stream.of(absent(fact))));
            case AbsenceEnded fact -> withAbsences(absences.stream().map(one -> ended(one, fact)));
            case AbsenceWithdrawn fact ->
                withAbsences(absences.stream().filter(one -> !one.id().equals(fact.absence())));
            case PauseStarted fact ->
                withPauses(
                        Stream.concat(pauses.stream(), Stream.of(new Paused(fact.from(), null, fact.atMostUntil()))));
            case PauseEnded fact -> withPauses(pauses.stream().map(one -> ended(one, fact.until())));
            case DeferralGranted fact -> change(cycle -> cycle.extended(Extension.Kind.DEFERRAL, fact.until()));
            case WindowOpened fact -> change(cycle -> cycle.windowOpened(fact.dueDate()));
            case NoticeGiven fact -> change(cycle -> cycle.told(fact));
            case MarkedLate fact -> change(cycle -> cycle.late(fact.until()));
            case ReRegistered fact -> with(Cycle.begun(fact.cycle(), fact.regulation()), null);
            case ReRegisteredProvisionally fact -> with(Cycle.begun(fact.cycle(), fact.regulation()), shortfall(fact));
            case MissingPartMet _ -> with(requireNonNull(running), null);
            default -> this;
        };
    }

    private Shortfall shortfall(ReRegisteredProvisionally fact) {
        var cycle = requireNonNull(running).extended(Extension.Kind.CONDITIONAL, fact.missingUntil());
        return new Shortfall(cycle, fact.decision().id(), fact.missingUntil());
    }

    private static Absent absent(AbsenceRecorded fact) {
        return new Absent(fact.absence(), fact.kind().known().orElse(null), fact.from(), fact.until());
    }

    private static Absent ended(Absent one, AbsenceEnded fact) {
        return one.id().equals(fact.absence()) ? new Absent(one.id(), one.kind(), one.from(), fact.until()) : one;
    }

    private static Paused ended(Paused one, LocalDate until) {
        return one.until() == null ? new Paused(one.from(), until, one.atMostUntil()) : one;
    }

    private Cycles change(UnaryOperator<Cycle> step) {
        return with(step.apply(requireNonNull(running)), shortfall);
    }

    private Cycles with(Cycle cycle, @Nullable Shortfall missing) {
        return new Cycles(registeredOn, cycle, missing, absences, pauses);
    }

    private Cycles withAbsences(Stream<Absent> others) {
        return new Cycles(registeredOn, running, shortfall, others.toList(), pauses);
    }

    private Cycles withPauses(Stream<Paused> others) {
        return new Cycles(registeredOn, running, shortfall, absences, others.toList());
    }

    /** Whether the clock stands still. */
    public boolean isPaused() {
        return pause() != null;
    }

    /** The pause that runs; null when none does. */
    public @Nullable Paused pause() {
        return pauses.stream().filter(one -> one.until() == null).findFirst().orElse(null);
    }

    @Nullable
    Absent absence(AbsenceId id) {
        return absences.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null);
    }

    List<nl.schoolleidersregister.evaluation.Absence> absenceFacts() {
        return absences.stream()
                .filter(one -> one.kind() != null)
                .map(one -> new nl.schoolleidersregister.evaluation.Absence(
                        requireNonNull(one.kind()), one.from(), one.until()))
                .toList();
    }

    List<nl.schoolleidersregister.evaluation.Pause> pauseFacts() {
        return pauses.stream()
                .map(one -> new nl.schoolleidersregister.evaluation.Pause(one.from(), one.until()))
                .toList();
    }
}
