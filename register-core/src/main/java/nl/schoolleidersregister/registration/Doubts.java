package nl.schoolleidersregister.registration;

import static nl.schoolleidersregister.shared.Origin.dayOf;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.schoolleidersregister.registration.StandingEvent.DecisionLeftStanding;
import nl.schoolleidersregister.registration.StandingEvent.DecisionQuestioned;
import nl.schoolleidersregister.registration.StandingEvent.QualificationQuestioned;
import org.jspecify.annotations.Nullable;

/**
 * Decisions of which something is gone that counted in them or that they rest on. Nothing changes by itself: each waits
 * for a registrar.
 *
 * @param open those that wait, the longest first
 */
public record Doubts(List<Doubt> open) {

    static final Doubts NONE = new Doubts(List.of());

    public Doubts {
        open = List.copyOf(open);
    }

    /**
     * A decision that somebody has to look at again.
     *
     * @param since day on which the first of it was gone
     * @param credits what counted in it and does not stand any more
     * @param qualification what it rests on and was taken back; null where only credits are gone
     */
    public record Doubt(
            DecisionId decision,
            LocalDate since,
            List<CreditId> credits,
            @Nullable QualificationId qualification) {

        public Doubt {
            credits = List.copyOf(credits);
        }

        private Doubt with(CreditId more) {
            var all = new ArrayList<>(credits);
            all.add(more);
            return new Doubt(decision, since, all, qualification);
        }
    }

    Doubts after(RegistrationEvent event) {
        return switch (event) {
            case DecisionQuestioned fact -> questioned(fact);
            case QualificationQuestioned fact ->
                new Doubts(Stream.concat(
                                open.stream(),
                                Stream.of(
                                        new Doubt(fact.decision(), dayOf(fact.at()), List.of(), fact.qualification())))
                        .toList());
            case DecisionLeftStanding fact ->
                new Doubts(open.stream()
                        .filter(one -> !one.decision().equals(fact.decision()))
                        .toList());
            default -> this;
        };
    }

    private Doubts questioned(DecisionQuestioned fact) {
        var all = new ArrayList<>(open);
        if (find(fact.decision()) == null) {
            all.add(new Doubt(fact.decision(), dayOf(fact.at()), List.of(), null));
        }
        all.replaceAll(one -> one.decision().equals(fact.decision()) ? one.with(fact.credit()) : one);
        return new Doubts(all);
    }

    /** One of them; null when it does not wait. */
    public @Nullable Doubt find(DecisionId decision) {
        return open.stream()
                .filter(one -> one.decision().equals(decision))
                .findFirst()
                .orElse(null);
    }
}
