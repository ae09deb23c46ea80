package nl.schoolleidersregister.assignment;

import java.util.List;
import nl.schoolleidersregister.shared.LogPosition;

/**
 * Why it became this assessor and no other, as evidence beside the choice: everybody who was looked at, and how far the
 * log had come.
 */
public record Weighing(LogPosition known, List<Weighed> weighed) {

    public Weighing {
        weighed = List.copyOf(weighed);
    }
}
