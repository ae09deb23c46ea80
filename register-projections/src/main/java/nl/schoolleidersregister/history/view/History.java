package nl.schoolleidersregister.history.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.Retold;

/** All facts of one registration, in the order of its stream. */
public final class History {

    private final List<LoggedEvent> facts;
    private final Function<LocalDate, Known> known;

    History(List<LoggedEvent> facts, Function<LocalDate, Known> known) {
        this.facts = List.copyOf(facts);
        this.known = known;
    }

    /** All facts, whenever they were recorded. */
    public List<LoggedEvent> facts() {
        return facts;
    }

    /** The day on which the dossier came into the register; nothing for one that is not there. */
    public Optional<LocalDate> firstKnownOn() {
        return facts.stream().map(Known::recordedOn).min(LocalDate::compareTo);
    }

    /** What was known at the end of a day. */
    public List<LoggedEvent> knownOn(LocalDate day) {
        var then = known.apply(day);
        return facts.stream().filter(then::holds).toList();
    }

    /** What was true on the one day by the knowledge of the other. */
    public Retold on(Clocks clocks) {
        return Retold.on(
                clocks.validOn(),
                knownOn(clocks.knownOn()).stream()
                        .map(LoggedEvent::event)
                        .map(RegistrationEvent.class::cast)
                        .toList());
    }

    /** Where the last fact stands that was known at the end of a day. */
    public Position lastKnownOn(LocalDate day) {
        return knownOn(day).stream()
                .map(LoggedEvent::position)
                .max(Position::compareTo)
                .orElse(Position.START);
    }
}
