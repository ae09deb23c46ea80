package nl.schoolleidersregister.letters.parts;

import java.util.Optional;
import nl.schoolleidersregister.registration.AdmissionEvent;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.QualificationRejected;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.shared.Event;

/** Which facts are decisions that somebody gets a letter about, and what the letter says. */
final class Essences {

    private Essences() {}

    static Optional<Essence> of(Event event, Trail trail) {
        return switch (event) {
            case Registered fact ->
                Optional.of(Essence.of(
                                "registered." + fact.route(),
                                fact.cycle().until(),
                                fact.cycle().from())
                        .resting(fact.prior()));
            case QualificationRejected fact ->
                Optional.of(Essence.of("qualification-rejected").because(fact.reason()));
            case AdmissionEvent fact -> admission(fact, trail);
            case CycleEvent fact -> CycleEssences.of(fact, trail);
            case StandingEvent fact -> StandingEssences.of(fact, trail);
            case RegistrationEvent _ -> Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Essence> admission(AdmissionEvent event, Trail trail) {
        return switch (event) {
            case AdmissionEvent.AspirantAdmitted fact ->
                Optional.of(Essence.of("aspirant-admitted", fact.until(), Essence.dayBefore(fact.until())));
            case AdmissionEvent.AspirantEnded fact ->
                Optional.of(Essence.of("aspirant-ended")
                        .saying(trail.heard(fact.proposal()))
                        .because(fact.reason()));
            case AdmissionEvent.EnrolmentExpired fact ->
                Optional.of(Essence.of("enrolment-expired")
                        .saying(trail.heard(fact.proposal()))
                        .because(fact.reason()));
            case AdmissionEvent.OwnStatementChecked fact
            when !fact.accepted() ->
                Optional.of(Essence.of("own-statement-declined").because(fact.finding()));
            default -> Optional.empty();
        };
    }
}
