package nl.schoolleidersregister.years;

import static nl.schoolleidersregister.years.Trait.once;

import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.MeasureKind;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingCommand.CloseOnDeath;
import nl.schoolleidersregister.registration.StandingCommand.EndMeasure;
import nl.schoolleidersregister.registration.StandingCommand.ImposeMeasure;
import nl.schoolleidersregister.registration.StandingCommand.LiftSuspension;
import nl.schoolleidersregister.registration.StandingCommand.ProposeStrikingOff;
import nl.schoolleidersregister.registration.StandingCommand.RequestRemoval;
import nl.schoolleidersregister.registration.StandingCommand.Restore;
import nl.schoolleidersregister.registration.StandingCommand.Suspend;
import nl.schoolleidersregister.registration.StandingCommand.WithdrawRemovalRequest;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.RemovalRequested;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;

/** Measures, suspension, the end of a registration and what undoes it (art. K2). Days count from registration. */
final class Troubles {

    private Troubles() {}

    static Trait isSuspended(int days, int lasts) {
        return once(
                Registered.class,
                days,
                today -> today.does(new Suspend(
                        today.dossier(),
                        today.registrar(),
                        null,
                        today.because("Er loopt een onderzoek"),
                        today.day().plusDays(lasts))));
    }

    static Trait isSuspendedForNow(int days) {
        return once(
                Registered.class,
                days,
                today -> today.does(new Suspend(
                        today.dossier(), today.registrar(), null, today.because("Er loopt een onderzoek"), null)));
    }

    static Trait isLifted(int days) {
        return once(
                Suspended.class,
                days,
                today -> today.does(new LiftSuspension(
                        today.dossier(), today.registrar(), null, today.because("Het onderzoek is klaar"))));
    }

    static Trait hasMeasure(MeasureKind kind, int days, int lasts) {
        return once(
                Registered.class,
                days,
                today -> today.does(new ImposeMeasure(
                        today.dossier(),
                        today.registrar(),
                        new MeasureId(today.me().id("measure")),
                        kind,
                        null,
                        today.because("Een klacht was gegrond"),
                        today.day().plusDays(lasts))));
    }

    static Trait measureIsEnded(int days) {
        return once(
                MeasureImposed.class,
                days,
                today -> today.does(new EndMeasure(
                        today.dossier(),
                        today.registrar(),
                        new MeasureId(today.me().id("measure")),
                        null,
                        today.because("Het gedrag is verbeterd"))));
    }

    static Trait asksRemoval(int days) {
        return once(Registered.class, days, today -> today.does(new RequestRemoval(today.dossier(), today.leader())));
    }

    static Trait staysAfterAll(int days) {
        return once(
                RemovalRequested.class,
                days,
                today -> today.does(new WithdrawRemovalRequest(today.dossier(), today.leader())));
    }

    static Trait isProposedToStrikeOff(RemovalReason reason, int days) {
        return once(
                Registered.class,
                days,
                today -> today.does(new ProposeStrikingOff(
                        today.dossier(),
                        today.registrar(),
                        new ProposalId(today.me().id("strike off")),
                        reason,
                        null,
                        today.because("De gegevens klopten niet"),
                        today.rules())));
    }

    static Trait dies(int days) {
        return once(
                Registered.class,
                days,
                today -> today.does(new CloseOnDeath(
                        today.dossier(), today.registrar(), today.day().minusDays(4), null)));
    }

    /** As it was, or anew with a cycle of its own. */
    static Trait isRestored(Class<? extends RegistrationEvent> kind, int days, boolean anew) {
        return once(
                kind,
                days,
                today -> today.does(new Restore(
                        today.dossier(),
                        today.registrar(),
                        null,
                        anew,
                        today.because("Bezwaar was gegrond"),
                        today.rules())));
    }
}
