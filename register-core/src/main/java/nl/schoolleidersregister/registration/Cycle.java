package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.evaluation.Extension;
import nl.schoolleidersregister.registration.CycleEvent.NoticeGiven;
import nl.schoolleidersregister.regulation.RegulationReference;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * The cycle that runs.
 *
 * @param period as it was set, before pauses and transitions
 * @param regulation the one in force on its first day
 * @param extensions more time to earn
 * @param windowFor the due date whose window was opened; null while none was
 * @param notices notices given, each for the due date that then held
 * @param lateUntil first day after the time that who is late still has; null for who is not
 */
public record Cycle(
        Period period,
        RegulationReference regulation,
        List<Extension> extensions,
        @Nullable LocalDate windowFor,
        List<Notice> notices,
        @Nullable LocalDate lateUntil) {

    /** A notice so many months before a due date. */
    public record Notice(int months, LocalDate dueDate) {}

    public Cycle {
        extensions = List.copyOf(extensions);
        notices = List.copyOf(notices);
    }

    static Cycle begun(Period period, RegulationReference regulation) {
        return new Cycle(period, regulation, List.of(), null, List.of(), null);
    }

    Cycle windowOpened(LocalDate dueDate) {
        return new Cycle(period, regulation, extensions, dueDate, notices, lateUntil);
    }

    Cycle told(NoticeGiven fact) {
        var more = new ArrayList<>(notices);
        more.add(new Notice(fact.months().value(), fact.dueDate()));
        return new Cycle(period, regulation, extensions, windowFor, more, lateUntil);
    }

    Cycle extended(Extension.Kind kind, LocalDate until) {
        var more = new ArrayList<>(extensions);
        more.add(new Extension(kind, until));
        return new Cycle(period, regulation, more, windowFor, notices, lateUntil);
    }

    Cycle late(LocalDate until) {
        var later = extended(Extension.Kind.LATE, until);
        return new Cycle(period, regulation, later.extensions, windowFor, notices, until);
    }
}
