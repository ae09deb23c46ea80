package nl.schoolleidersregister.registration;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.namesake.NamesakeCase;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.school.Province;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Personal;
import nl.schoolleidersregister.shared.Reason;
import nl.schoolleidersregister.shared.RuleCode;
import nl.schoolleidersregister.shared.Stored;
import org.jspecify.annotations.Nullable;

/** Facts about one person's registration; each carries the moment it happened. */
public sealed interface RegistrationEvent extends Event
        permits RegistrationEvent.Enrolled,
                RegistrationEvent.QualificationStated,
                RegistrationEvent.QualificationVerified,
                RegistrationEvent.QualificationRejected,
                RegistrationEvent.Registered,
                RegistrationEvent.EmploymentStarted,
                RegistrationEvent.EmploymentEnded,
                RegistrationEvent.EmploymentConfirmed,
                RegistrationEvent.PePointsEarned,
                RegistrationEvent.PePointsRefused,
                RegistrationEvent.PePointsReversed,
                AdmissionEvent,
                CycleEvent,
                StandingEvent {

    /** The moment it was ordered. */
    Instant at();

    /**
     * A person became known to the register; not registered yet.
     *
     * @param admittedBy the task that found them to be a namesake; null for nearly everybody
     */
    @Stored("registration.enrolled")
    record Enrolled(LocalDate on, @Nullable NamesakeCase admittedBy, Instant at) implements RegistrationEvent {}

    /** The person stated the qualification on which registration is asked, or the training they are in. */
    @Stored("registration.qualification-stated")
    record QualificationStated(
            QualificationId qualification, Route route, Personal<Diploma> diploma, LocalDate awardedOn, Instant at)
            implements RegistrationEvent {}

    /** A registrar saw that the diploma is real and of a validated training. */
    @Stored("registration.qualification-verified")
    record QualificationVerified(QualificationId qualification, Instant at) implements RegistrationEvent {}

    /** A registrar did not accept the diploma. */
    @Stored("registration.qualification-rejected")
    record QualificationRejected(QualificationId qualification, Personal<Reason> reason, Instant at)
            implements RegistrationEvent {}

    /**
     * The person is in the register: title, number, first cycle.
     *
     * @param prior what was looked at beside an older qualification (art. A4); null where none was needed
     */
    @Stored("registration.registered")
    record Registered(
            Route route,
            Personal<RegisterNumber> number,
            Period cycle,
            RegulationReference regulation,
            @Nullable Judged prior,
            Instant at)
            implements RegistrationEvent {}

    /** The person stated an employment as school leader. */
    @Stored("registration.employment-started")
    record EmploymentStarted(
            EmploymentId employment,
            Personal<Workplace> workplace,
            BoardSize size,
            Province province,
            Function function,
            Contract contract,
            Fte fte,
            LocalDate from,
            Instant at)
            implements RegistrationEvent {}

    /**
     * An employment came to its end.
     *
     * @param until first day on which it no longer held
     */
    @Stored("registration.employment-ended")
    record EmploymentEnded(EmploymentId employment, LocalDate until, Instant at) implements RegistrationEvent {}

    /** The employer confirmed that the person works or worked there (art. C5). */
    @Stored("registration.employment-confirmed")
    record EmploymentConfirmed(EmploymentId employment, ConfirmedBy by, Instant at) implements RegistrationEvent {}

    /** Accepted time spent learning stands in the ledger. */
    @Stored("registration.pe-points-earned")
    record PePointsEarned(PePoints points, Instant at) implements RegistrationEvent {}

    /** Accepted time spent learning was not taken in the ledger, because of this rule. */
    @Stored("registration.pe-points-refused")
    record PePointsRefused(PePoints points, RuleCode rule, Instant at) implements RegistrationEvent {}

    /**
     * What stood in the ledger no longer counts.
     *
     * @param alsoIn the dossier that took these points over and has to take them back too; null for nearly all
     */
    @Stored("registration.pe-points-reversed")
    record PePointsReversed(
            CreditId credit, Reversal why, @Nullable DossierId alsoIn, Instant at) implements RegistrationEvent {

        /** In a dossier that goes on by itself. */
        public PePointsReversed(CreditId credit, Reversal why, Instant at) {
            this(credit, why, null, at);
        }
    }
}
