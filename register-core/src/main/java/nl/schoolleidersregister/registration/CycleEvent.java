package nl.schoolleidersregister.registration;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.regulation.AbsenceKind;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.LogPosition;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about a cycle: what stops it, what makes it longer, and how it ends. */
public sealed interface CycleEvent extends RegistrationEvent {

    /** The person was or is absent (art. C3); the kind is health data. {@code until} is null while it runs. */
    @Stored("registration.absence-recorded")
    record AbsenceRecorded(
            AbsenceId absence,
            Personal<AbsenceKind> kind,
            LocalDate from,
            @Nullable LocalDate until,
            Instant at) implements CycleEvent {}

    /** An absence came to its end; {@code until} is the first day after. */
    @Stored("registration.absence-ended")
    record AbsenceEnded(AbsenceId absence, LocalDate until, Instant at) implements CycleEvent {}

    /** The person took an absence back. */
    @Stored("registration.absence-withdrawn")
    record AbsenceWithdrawn(AbsenceId absence, Instant at) implements CycleEvent {}

    /** The clock stands still (art. C4), until the person works again or the maximum is reached. */
    @Stored("registration.pause-started")
    record PauseStarted(LocalDate from, LocalDate atMostUntil, Instant at) implements CycleEvent {}

    /** The clock goes on; {@code until} is the first day after the pause. */
    @Stored("registration.pause-ended")
    record PauseEnded(LocalDate until, PauseEnd why, Instant at) implements CycleEvent {}

    /** The person asked for more time to earn, up to a day (art. D5). */
    @Stored("registration.deferral-requested")
    record DeferralRequested(ProcedureId procedure, LocalDate until, Personal<Reason> why, Instant at)
            implements CycleEvent {}

    /** There is more time to earn; the due date does not move (art. D5). */
    @Stored("registration.deferral-granted")
    record DeferralGranted(ProcedureId procedure, LocalDate until, Instant at) implements CycleEvent {}

    /** There is no more time to earn (art. D5). */
    @Stored("registration.deferral-refused")
    record DeferralRefused(ProcedureId procedure, Personal<Reason> reason, Instant at) implements CycleEvent {}

    /** Re-registration can be asked from now on (art. D1). */
    @Stored("registration.window-opened")
    record WindowOpened(LocalDate dueDate, Instant at) implements CycleEvent {}

    /** The person was told so many months before the due date (art. D1). */
    @Stored("registration.notice-given")
    record NoticeGiven(NoticeMonths months, LocalDate dueDate, Instant at) implements CycleEvent {}

    /** The person asked to be re-registered (art. D1), when the log had come this far. */
    @Stored("registration.renewal-applied")
    record RenewalApplied(ProcedureId application, LogPosition position, Instant at) implements CycleEvent {}

    /** The person took the application back. */
    @Stored("registration.application-withdrawn")
    record ApplicationWithdrawn(ProcedureId application, Instant at) implements CycleEvent {}

    /** The person stays in the register for another cycle, by this regulation. */
    @Stored("registration.re-registered")
    record ReRegistered(
            Decision decision,
            Period cycle,
            RegulationReference regulation,
            @Nullable PePoints carriedOver,
            Instant at) implements CycleEvent {}

    /** The person stays for another cycle and earns the missing part of the last one before a day (art. D3). */
    @Stored("registration.re-registered-provisionally")
    record ReRegisteredProvisionally(
            Decision decision,
            ProposalId proposal,
            Period cycle,
            RegulationReference regulation,
            LocalDate missingUntil,
            Personal<Reason> reason,
            Instant at)
            implements CycleEvent {}

    /** The missing part has come (art. D3). */
    @Stored("registration.missing-part-met")
    record MissingPartMet(Decision decision, Instant at) implements CycleEvent {}

    /** The missing part did not come (art. D3): the registration lapses on a day (art. I4). */
    @Stored("registration.missing-part-not-met")
    record MissingPartNotMet(
            Decision decision, ProposalId proposal, Personal<Reason> reason, LocalDate takesEffectOn, Instant at)
            implements CycleEvent {}

    /** The application was refused. */
    @Stored("registration.renewal-refused")
    record RenewalRefused(Decision decision, ProposalId proposal, Personal<Reason> reason, Instant at)
            implements CycleEvent {}

    /** The due date passed without re-registration; until a day there is still time (art. D4). */
    @Stored("registration.marked-late")
    record MarkedLate(LocalDate dueDate, LocalDate until, Instant at) implements CycleEvent {}

    /** The time of who is late was over: the registration lapses on a day (art. D4, I4). */
    @Stored("registration.lapse-decided")
    record LapseDecided(
            Decision decision, ProposalId proposal, Personal<Reason> reason, LocalDate takesEffectOn, Instant at)
            implements CycleEvent {}

    /** The registration lapsed (art. D4). */
    @Stored("registration.lapsed")
    record Lapsed(Instant at) implements CycleEvent {}
}
