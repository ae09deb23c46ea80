package nl.schoolleidersregister.history.view;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.schoolleidersregister.day.Day;
import nl.schoolleidersregister.day.DayEvent.DayBegan;
import nl.schoolleidersregister.log.LogReader;
import nl.schoolleidersregister.log.LoggedEvent;
import nl.schoolleidersregister.log.Position;
import nl.schoolleidersregister.registration.Registration;
import nl.schoolleidersregister.shared.DossierId;
import org.jspecify.annotations.Nullable;

/** Reads what happened to somebody's registration, to look at it with the knowledge of any day. */
public final class Histories {

    private final LogReader log;

    /** Histories from this log. */
    public Histories(LogReader log) {
        this.log = log;
    }

    /** The facts of a registration; none for a dossier that is not there. */
    public History of(DossierId dossier) {
        return new History(log.of(Registration.streamOf(dossier)), this::knownAt);
    }

    /** All facts about somebody, on whatever stream, that were known at the end of a day; in the order of the log. */
    public List<LoggedEvent> about(DossierId dossier, LocalDate knownOn) {
        var known = knownAt(knownOn);
        return log.about(dossier.subject().value()).stream()
                .filter(known::holds)
                .toList();
    }

    /** All facts about somebody after a place in the log, in its order. */
    public List<LoggedEvent> after(DossierId dossier, Position position) {
        return log.about(dossier.subject().value()).stream()
                .filter(fact -> fact.position().isAfter(position))
                .toList();
    }

    /** What was known at the end of a day. */
    public Known knownAt(LocalDate day) {
        return new Known(day, nextDayAfter(day));
    }

    /**
     * Where the first day after this one begins; null while none has begun. Days follow each other, so the place of
     * each is counted from the last.
     */
    private @Nullable Position nextDayAfter(LocalDate day) {
        var last = log.latest(Day.STREAM);
        if (last.isEmpty() || !(last.get().event() instanceof DayBegan began)) {
            return null;
        }
        var later = ChronoUnit.DAYS.between(day, began.day());
        if (later <= 0) {
            return null;
        }
        return log.positionOf(Day.STREAM, Math.max(0, last.get().sequence() - (later - 1)));
    }
}
