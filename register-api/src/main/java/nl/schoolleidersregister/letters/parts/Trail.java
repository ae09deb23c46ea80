package nl.schoolleidersregister.letters.parts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.schoolleidersregister.evaluation.parts.Line;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.MeasureId;
import nl.schoolleidersregister.registration.ProcedureId;
import nl.schoolleidersregister.registration.ProposalId;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.StandingEvent.MeasureImposed;
import nl.schoolleidersregister.registration.StandingEvent.ViewGiven;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;

/** What went before a decision. */
record Trail(List<LoggedEvent> facts) {

    Trail {
        facts = List.copyOf(facts);
    }

    /** That somebody asked for it, and when. */
    @Nullable
    Line asked(@Nullable ProcedureId procedure) {
        return first(fact -> switch (fact) {
                    case RenewalApplied applied
                    when applied.application().equals(procedure) -> line("letter.applied-on", applied);
                    case DeferralRequested asked
                    when asked.procedure().equals(procedure) -> line("letter.deferral-asked-on", asked);
                    default -> null;
                })
                .orElse(null);
    }

    /** That a view on the proposal was heard, or that none came. */
    Line heard(ProposalId proposal) {
        return first(fact -> fact instanceof ViewGiven view && view.proposal().equals(proposal)
                        ? line("letter.view-given", view)
                        : null)
                .orElseGet(() -> new Line("letter.view-none", List.of()));
    }

    /** What a measure was, which is over. */
    Optional<MeasureImposed> imposed(MeasureId measure) {
        return first(fact ->
                fact instanceof MeasureImposed imposed && imposed.measure().equals(measure) ? imposed : null);
    }

    private static Line line(String key, RegistrationEvent fact) {
        return new Line(key, List.of(Origin.dayOf(fact.at())));
    }

    private <T> Optional<T> first(Function<Event, @Nullable T> found) {
        return facts.stream()
                .map(LoggedEvent::event)
                .map(found)
                .filter(Objects::nonNull)
                .findFirst();
    }

    static LocalDate dayOf(LoggedEvent logged) {
        return logged.event() instanceof RegistrationEvent fact
                ? Origin.dayOf(fact.at())
                : Origin.dayOf(logged.recordedAt());
    }
}
