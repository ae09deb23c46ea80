package nl.schoolleidersregister.registration;

import static java.util.function.Predicate.not;
import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.DefaultNoticeGiven;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.QuestionAnswered;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.registration.CycleEvent.ApplicationWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationStated;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationVerified;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import org.jspecify.annotations.Nullable;

/** What waits for a decision, the earliest first. */
public record Procedures(List<Pending> open) {

    static final Procedures NONE = new Procedures(List.of());

    public Procedures {
        open = List.copyOf(open);
    }

    Procedures after(RegistrationEvent event) {
        return switch (event) {
            case QualificationStated fact ->
                with(Pending.begun(
                        ProcedureId.about(fact.qualification()), ProcedureKind.QUALIFICATION, dayOf(fact.at())));
            case QualificationVerified fact -> without(ProcedureId.about(fact.qualification()));
            case QualificationRejected fact -> without(ProcedureId.about(fact.qualification()));
            case AspirantAdmitted fact -> without(ProcedureId.about(fact.qualification()));
            case CycleEvent fact -> after(fact);
            case MoreAsked fact ->
                change(fact.procedure(), it -> it.asked(new Question(dayOf(fact.at()), fact.answerBy(), null)));
            case QuestionAnswered fact -> change(fact.procedure(), it -> it.answered(dayOf(fact.at())));
            case TermPutLater fact -> change(fact.procedure(), it -> it.later(fact.by()));
            case DefaultNoticeGiven fact -> change(fact.procedure(), it -> it.noticed(dayOf(fact.at())));
            case StruckOff _, EnrolmentExpired _ -> NONE;
            default -> this;
        };
    }

    private Procedures after(CycleEvent event) {
        return switch (event) {
            case DeferralRequested fact ->
                with(Pending.begun(fact.procedure(), ProcedureKind.DEFERRAL, dayOf(fact.at()))
                        .upTo(fact.until()));
            case DeferralGranted fact -> without(fact.procedure());
            case DeferralRefused fact -> without(fact.procedure());
            case RenewalApplied fact ->
                with(Pending.begun(fact.application(), ProcedureKind.RENEWAL, dayOf(fact.at()))
                        .at(fact.position()));
            case ApplicationWithdrawn fact -> without(fact.application());
            case RenewalRefused _ -> withoutAll(ProcedureKind.RENEWAL);
            case ReRegistered _, ReRegisteredProvisionally _, Lapsed _ -> NONE;
            default -> this;
        };
    }

    private Procedures with(Pending more) {
        return new Procedures(Stream.concat(open.stream(), Stream.of(more)).toList());
    }

    private Procedures without(ProcedureId id) {
        return new Procedures(open.stream().filter(it -> !it.id().equals(id)).toList());
    }

    private Procedures withoutAll(ProcedureKind kind) {
        return new Procedures(open.stream().filter(not(it -> it.kind() == kind)).toList());
    }

    private Procedures change(ProcedureId id, UnaryOperator<Pending> step) {
        return new Procedures(open.stream()
                .map(it -> it.id().equals(id) ? step.apply(it) : it)
                .toList());
    }

    /** One procedure; null when it does not wait, or not any more. */
    public @Nullable Pending find(ProcedureId id) {
        return open.stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    }

    /** The procedure of a kind; null when none waits. */
    public @Nullable Pending of(ProcedureKind kind) {
        return open.stream().filter(it -> it.kind() == kind).findFirst().orElse(null);
    }

    /** Whether an application for re-registration waits. */
    public boolean isApplied() {
        return of(ProcedureKind.RENEWAL) != null;
    }
}
