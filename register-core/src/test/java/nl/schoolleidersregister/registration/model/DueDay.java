package nl.schoolleidersregister.registration.model;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import nl.schoolleidersregister.registration.CycleEvent.ApplicationWithdrawn;
import nl.schoolleidersregister.registration.CycleEvent.DeferralGranted;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRefused;
import nl.schoolleidersregister.registration.CycleEvent.DeferralRequested;
import nl.schoolleidersregister.registration.CycleEvent.LapseDecided;
import nl.schoolleidersregister.registration.CycleEvent.Lapsed;
import nl.schoolleidersregister.registration.CycleEvent.MarkedLate;
import nl.schoolleidersregister.registration.CycleEvent.MissingPartNotMet;
import nl.schoolleidersregister.registration.CycleEvent.PauseEnded;
import nl.schoolleidersregister.registration.CycleEvent.PauseStarted;
import nl.schoolleidersregister.registration.CycleEvent.ReRegistered;
import nl.schoolleidersregister.registration.CycleEvent.ReRegisteredProvisionally;
import nl.schoolleidersregister.registration.CycleEvent.RenewalApplied;
import nl.schoolleidersregister.registration.CycleEvent.RenewalRefused;
import nl.schoolleidersregister.registration.RegistrationEvent;
import nl.schoolleidersregister.registration.RegistrationEvent.Registered;
import nl.schoolleidersregister.registration.StandingEvent.RemovalDecided;
import nl.schoolleidersregister.registration.StandingEvent.Restored;
import nl.schoolleidersregister.registration.StandingEvent.StruckOff;
import nl.schoolleidersregister.shared.Period;
import org.jspecify.annotations.Nullable;

/**
 * When a cycle is due and who is late, where one regulation holds for ever: the end of the cycle plus the days of its
 * pauses; more time where it was granted; and nobody is late who waits for the register, or whose clock stands still.
 */
public final class DueDay {

    private final Set<Object> open = new HashSet<>();
    private @Nullable Period cycle;
    private long pausedDays;
    private @Nullable LocalDate pausedFrom;
    private LocalDate moreTime = LocalDate.MIN;
    private boolean late;
    private boolean ending;

    /** Reads one more fact. */
    public void see(RegistrationEvent event) {
        switch (event) {
            case Registered fact -> begins(fact.cycle());
            case ReRegistered fact -> next(fact.cycle());
            case ReRegisteredProvisionally fact -> next(fact.cycle());
            case Restored fact -> restored(fact.anew());
            case PauseStarted fact -> pausedFrom = fact.from();
            case PauseEnded fact -> resumed(fact.until());
            case DeferralRequested fact -> open.add(fact.procedure());
            case DeferralRefused fact -> open.remove(fact.procedure());
            case DeferralGranted fact -> {
                open.remove(fact.procedure());
                moreTime = later(moreTime, fact.until());
            }
            case RenewalApplied fact -> open.add(fact.application());
            case ApplicationWithdrawn fact -> open.remove(fact.application());
            case RenewalRefused fact -> open.remove(fact.decision().application());
            case MarkedLate _ -> late = true;
            case LapseDecided _, MissingPartNotMet _, RemovalDecided _ -> ending = true;
            case Lapsed _, StruckOff _ -> {
                open.clear();
                ending = false;
            }
            default -> {
                // Moves no day.
            }
        }
    }

    private void begins(Period period) {
        cycle = period;
        pausedDays = 0;
        moreTime = LocalDate.MIN;
        late = false;
    }

    /** On the due date of the one before, whatever happened since. */
    private void next(Period period) {
        if (!period.from().equals(dueDate())) {
            throw new AssertionError("The next cycle begins " + period.from() + ", due was " + dueDate());
        }
        open.clear();
        begins(period);
    }

    private void restored(@Nullable Period anew) {
        ending = false;
        if (anew != null) {
            pausedFrom = null;
            begins(anew);
        }
    }

    private void resumed(LocalDate until) {
        if (cycle != null && pausedFrom != null) {
            pausedDays += Math.max(0, DAYS.between(later(pausedFrom, cycle.from()), until));
        }
        pausedFrom = null;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The day on which the cycle is due, as things stand. */
    public LocalDate dueDate() {
        return cycle == null ? LocalDate.MAX : cycle.until().plusDays(pausedDays);
    }

    /** Whether somebody of whom the register looked at this day is late, as far as the calendar says. */
    public boolean isLate(LocalDate day) {
        var excused = pausedFrom != null || !open.isEmpty() || ending;
        return late || (!excused && cycle != null && !day.isBefore(later(dueDate(), moreTime)));
    }

    /** Whether the register has said so. */
    public boolean isMarked() {
        return late;
    }
}
