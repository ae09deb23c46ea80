package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.school.SchoolCode;
import org.jspecify.annotations.Nullable;

/**
 * What the stream remembers of an employment.
 *
 * @param school nothing once the person's key is gone
 * @param until null while it runs
 */
record Employment(
        Optional<SchoolCode> school,
        LocalDate from,
        @Nullable LocalDate until) {

    boolean running() {
        return until == null;
    }

    Employment endedOn(LocalDate day) {
        return new Employment(school, from, day);
    }

    /** Whether an open-ended employment from that day at that school would share a day with this one. */
    boolean overlaps(SchoolCode other, LocalDate begin) {
        return school.filter(other::equals).isPresent() && (until == null || begin.isBefore(until));
    }
}
