package nl.schoolleidersregister.letters.parts;

import java.util.Optional;
import nl.schoolleidersregister.registration.RemovalReason;
import nl.schoolleidersregister.registration.StandingEvent;
import nl.schoolleidersregister.registration.StandingEvent.MeasureEnded;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.registration.StandingEvent.Suspended;
import nl.schoolleidersregister.registration.StandingEvent.SuspensionLifted;

/** Decisions on standing in the register. What takes effect was decided before, in a letter of its own. */
final class StandingEssences {

    private StandingEssences() {}

    static Optional<Essence> of(StandingEvent event, Trail trail) {
        return Optional.ofNullable(
                switch (event) {
                    case Suspended fact -> suspended(fact).because(fact.reason());
                    case SuspensionLifted fact
                    when fact.reason() != null ->
                        Essence.of("suspension-lifted").because(fact.reason());
                    case MeasureImposed fact ->
                        Essence.of(
                                        "measure-imposed",
                                        fact.kind(),
                                        fact.period().until(),
                                        fact.period().from())
                                .because(fact.reason());
                    case MeasureEnded fact
                    when fact.reason() != null -> ended(fact, trail).because(fact.reason());
                    case RemovalDecided fact ->
                        Essence.of("removal-decided", fact.takesEffectOn(), fact.removal())
                                .saying(trail.heard(fact.proposal()))
                                .because(fact.reason());
                    case StruckOff fact when fact.removal() == RemovalReason.OWN_REQUEST -> Essence.of("struck-off");
                    case Restored fact -> restored(fact).because(fact.reason()).resting(fact.judged());
                    default -> null;
                });
    }

    private static Essence suspended(Suspended fact) {
        return fact.until() == null
                ? Essence.of("suspended", fact.from())
                : Essence.of("suspended-until", fact.from(), fact.until());
    }

    private static Essence ended(MeasureEnded fact, Trail trail) {
        return trail.imposed(fact.measure())
                .map(imposed -> Essence.of("measure-ended", imposed.kind()))
                .orElseGet(() -> Essence.of("measure-ended-some"));
    }

    private static Essence restored(Restored fact) {
        return fact.anew() == null
                ? Essence.of("restored")
                : Essence.of("restored-anew", fact.anew().until(), fact.anew().from());
    }
}
