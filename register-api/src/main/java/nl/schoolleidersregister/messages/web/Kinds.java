package nl.schoolleidersregister.messages.web;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import nl.schoolleidersregister.evc.EvcEvent;
import nl.schoolleidersregister.log.EventTypes;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantAdmitted;
import nl.schoolleidersregister.registration.AdmissionEvent.AspirantEnded;
import nl.schoolleidersregister.registration.AdmissionEvent.EnrolmentExpired;
import nl.schoolleidersregister.registration.AdmissionEvent.MoreAsked;
import nl.schoolleidersregister.registration.AdmissionEvent.OwnStatementChecked;
import nl.schoolleidersregister.registration.AdmissionEvent.TermPutLater;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.shared.Event;

/** The kinds of facts that are told as messages: every fact of these kinds is one, and no other. */
final class Kinds {

    static final List<Class<? extends Event>> ALL = List.of(
            Registered.class,
            QualificationRejected.class,
            AspirantAdmitted.class,
            AspirantEnded.class,
            EnrolmentExpired.class,
            MoreAsked.class,
            OwnStatementChecked.class,
            TermPutLater.class,
            CycleEvent.WindowOpened.class,
            CycleEvent.NoticeGiven.class,
            CycleEvent.MarkedLate.class,
            CycleEvent.PauseEnded.class,
            CycleEvent.DeferralGranted.class,
            CycleEvent.DeferralRefused.class,
            CycleEvent.ReRegistered.class,
            CycleEvent.ReRegisteredProvisionally.class,
            CycleEvent.RenewalRefused.class,
            CycleEvent.MissingPartMet.class,
            CycleEvent.MissingPartNotMet.class,
            CycleEvent.LapseDecided.class,
            CycleEvent.Lapsed.class,
            StandingEvent.ProposalMade.class,
            StandingEvent.ProposalDropped.class,
            StandingEvent.ProposalLostItsGround.class,
            StandingEvent.Suspended.class,
            StandingEvent.SuspensionLifted.class,
            StandingEvent.MeasureImposed.class,
            StandingEvent.MeasureEnded.class,
            StandingEvent.RemovalDecided.class,
            StandingEvent.StruckOff.class,
            StandingEvent.Restored.class,
            EvcEvent.IntakeHeld.class,
            EvcEvent.Assessed.class,
            EvcEvent.InterviewHeld.class,
            EvcEvent.CertificateIssued.class,
            EvcEvent.TrajectoryClosed.class,
            EvcEvent.CertificateRevoked.class);

    /** Their stored names. */
    static final Set<String> NAMES =
            ALL.stream().map(EventTypes.REGISTER::nameOf).collect(toUnmodifiableSet());

    private Kinds() {}
}
