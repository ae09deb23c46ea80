package nl.schoolleidersregister.letters.parts;

import java.util.Optional;
import nl.schoolleidersregister.registration.CycleEvent;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartMet;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import org.jspecify.annotations.Nullable;

/** Decisions on a cycle. */
final class CycleEssences {

    private CycleEssences() {}

    static Optional<Essence> of(CycleEvent event, Trail trail) {
        return Optional.ofNullable(inFavour(event, trail)).or(() -> Optional.ofNullable(against(event, trail)));
    }

    private static @Nullable Essence inFavour(CycleEvent event, Trail trail) {
        return switch (event) {
            case DeferralGranted fact ->
                Essence.of("deferral-granted", fact.until(), Essence.dayBefore(fact.until()))
                        .saying(trail.asked(fact.procedure()));
            case ReRegistered fact ->
                Essence.of("re-registered", fact.cycle().until(), fact.cycle().from())
                        .saying(trail.asked(fact.decision().application()))
                        .resting(fact.decision());
            case MissingPartMet fact -> Essence.of("missing-part-met").resting(fact.decision());
            default -> null;
        };
    }

    private static @Nullable Essence against(CycleEvent event, Trail trail) {
        return switch (event) {
            case DeferralRefused fact ->
                Essence.of("deferral-refused")
                        .saying(trail.asked(fact.procedure()))
                        .because(fact.reason());
            case ReRegisteredProvisionally fact ->
                Essence.of("provisional", fact.cycle().until(), fact.missingUntil())
                        .saying(trail.asked(fact.decision().application()))
                        .saying(trail.heard(fact.proposal()))
                        .because(fact.reason())
                        .resting(fact.decision());
            case RenewalRefused fact ->
                Essence.of("renewal-refused")
                        .saying(trail.asked(fact.decision().application()))
                        .saying(trail.heard(fact.proposal()))
                        .because(fact.reason())
                        .resting(fact.decision());
            case MissingPartNotMet fact ->
                Essence.of("missing-part-not-met", fact.takesEffectOn())
                        .saying(trail.heard(fact.proposal()))
                        .because(fact.reason())
                        .resting(fact.decision());
            case LapseDecided fact ->
                Essence.of("lapse-decided", fact.takesEffectOn())
                        .saying(trail.heard(fact.proposal()))
                        .because(fact.reason())
                        .resting(fact.decision());
            default -> null;
        };
    }
}
