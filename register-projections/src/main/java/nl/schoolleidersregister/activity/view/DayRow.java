package nl.schoolleidersregister.activity.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.schoolleidersregister.activity.view.ActivityOnFile.State;
import org.jspecify.annotations.Nullable;

/** One day of an activity while a batch is folded. */
final class DayRow {

    final UUID activity;
    final LocalDate day;
    State state;
    int minutes;
    Instant changed;

    @Nullable
    Instant claimed;

    @Nullable
    Instant confirmed;

    @Nullable
    UUID credit;

    @Nullable
    String rule;

    @Nullable
    String why;

    @Nullable
    String reason;

    DayRow(UUID activity, LocalDate day, State state, int minutes, Instant changed) {
        this.activity = activity;
        this.day = day;
        this.state = state;
        this.minutes = minutes;
        this.changed = changed;
    }

    /** The day comes to stand otherwise; what was said about the state before no longer holds. */
    void become(State now, Instant at) {
        state = now;
        changed = at;
        rule = null;
        why = null;
        reason = null;
    }
}
