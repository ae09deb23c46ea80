package nl.schoolleidersregister.messages.web;

import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.evc.EvcEvent.Assessed;
import nl.schoolleidersregister.evc.EvcEvent.AssessorAssigned;
import nl.schoolleidersregister.evc.EvcEvent.AssessorLate;
import nl.schoolleidersregister.evc.EvcEvent.AssignmentEnded;
import nl.schoolleidersregister.evc.EvcEvent.CertificateIssued;
import nl.schoolleidersregister.evc.EvcEvent.CertificateRevoked;
import nl.schoolleidersregister.evc.EvcEvent.FileHandedIn;
import nl.schoolleidersregister.evc.EvcEvent.IntakeHeld;
import nl.schoolleidersregister.evc.EvcEvent.InterviewHeld;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryClosed;
import nl.schoolleidersregister.evc.EvcEvent.TrajectoryStarted;
import nl.schoolleidersregister.letters.parts.Letters;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.AdmissionEvent;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.NoticeGiven;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.WindowOpened;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.ProposalDropped;
import nl.schoolleidersregister.registration.StandingEvent.ProposalLostItsGround;
import nl.schoolleidersregister.registration.StandingEvent.ProposalMade;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;
import org.jspecify.annotations.Nullable;

/**
 * What a fact that is no decision is told as, and what to do about it; message keys {@code message.<kind>} and {@code
 * message.<kind>.todo}.
 *
 * @param href where to do it; null for nowhere
 * @param link message key of the words of that link; null for nowhere
 */
record Wording(
        Line what,
        Line todo,
        @Nullable String href,
        @Nullable String link) {

    private static final String RENEWAL = "/mijn-register/herregistratie";
    private static final String NONE = "";

    /** A decision: its outcome, and the letter. */
    static Wording of(Letters.Summary letter) {
        return new Wording(
                letter.outcome(),
                new Line("message.letter.todo", List.of()),
                "/mijn-register/brieven/" + letter.id(),
                "message.link.letter");
    }

    static Optional<Wording> of(LoggedEvent logged) {
        return switch (logged.event()) {
            case AdmissionEvent fact -> Optional.ofNullable(admission(fact));
            case CycleEvent fact -> Optional.ofNullable(cycle(fact));
            case StandingEvent fact -> Optional.ofNullable(standing(fact));
            case EvcEvent fact -> Optional.ofNullable(evc(fact, logged));
            case RegistrationEvent _ -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static @Nullable Wording admission(AdmissionEvent event) {
        return switch (event) {
            case MoreAsked fact ->
                wording("more-asked", "/mijn-register/procedures/" + fact.procedure(), "answer", fact.answerBy());
            case TermPutLater fact ->
                wording(
                        "term-put-later",
                        "/mijn-register/procedures/" + fact.procedure(),
                        "procedure",
                        fact.by().count());
            case OwnStatementChecked fact when fact.accepted() -> wording("own-statement-accepted", NONE, NONE);
            default -> null;
        };
    }

    private static @Nullable Wording cycle(CycleEvent event) {
        return switch (event) {
            case WindowOpened fact -> wording("window-opened", RENEWAL, "renewal", fact.dueDate());
            case NoticeGiven fact ->
                wording(
                        "notice-given",
                        RENEWAL,
                        "renewal",
                        fact.dueDate(),
                        fact.months().value());
            case MarkedLate fact -> wording("marked-late", RENEWAL, "renewal", fact.until(), fact.dueDate());
            case PauseEnded fact -> wording("pause-ended." + fact.why(), RENEWAL, "renewal", fact.until());
            case Lapsed _ -> wording("lapsed", NONE, NONE);
            default -> null;
        };
    }

    private static @Nullable Wording standing(StandingEvent event) {
        return switch (event) {
            case ProposalMade fact ->
                wording(
                        "proposal." + fact.kind(),
                        "/mijn-register/voornemens/" + fact.proposal(),
                        "proposal",
                        fact.viewUntil());
            case ProposalDropped _ -> wording("proposal-dropped", NONE, NONE);
            case ProposalLostItsGround _ -> wording("proposal-gone", NONE, NONE);
            case SuspensionLifted fact when fact.reason() == null -> wording("suspension-over", NONE, NONE);
            case MeasureEnded fact when fact.reason() == null -> wording("measure-over", NONE, NONE);
            case StruckOff _ -> wording("struck-off", NONE, NONE);
            default -> null;
        };
    }

    /** Of a judgement only that it is there: what it says is shown when both are. */
    private static @Nullable Wording evc(EvcEvent event, LoggedEvent logged) {
        var href = "/mijn-register/evc/" + logged.key();
        return switch (event) {
            case IntakeHeld fact -> wording("evc-intake-held", href, "evc", fact.day());
            case Assessed _ -> wording("evc-assessed", href, "evc");
            case InterviewHeld fact -> wording("evc-interview-held", href, "evc", fact.day());
            case CertificateIssued fact ->
                wording(
                        fact.complete() ? "evc-certificate" : "evc-certificate-partial",
                        href,
                        "evc",
                        fact.number().value());
            case TrajectoryClosed _ -> wording("evc-closed", href, "evc");
            case CertificateRevoked fact -> wording("evc-revoked", href, "evc", fact.from());
            case TrajectoryStarted _, FileHandedIn _, AssessorAssigned _, AssignmentEnded _, AssessorLate _ -> null;
        };
    }

    private static Wording wording(String kind, String href, String link, Object... args) {
        var key = "message." + kind;
        return new Wording(
                new Line(key, List.of(args)),
                new Line(key + ".todo", List.of(args)),
                href.isEmpty() ? null : href,
                link.isEmpty() ? null : "message.link." + link);
    }
}
