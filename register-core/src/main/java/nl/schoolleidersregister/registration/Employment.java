package nl.schoolleidersregister.registration;

import java.time.LocalDate;
import java.util.Optional;
import nl.schoolleidersregister.registration.RegistrationEvent.EmploymentStarted;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.school.SchoolCode;
import org.jspecify.annotations.Nullable;

/**
 * What the stream remembers of an employment.
 *
 * @param school nothing once the person's key is gone
 * @param employer nothing for who is hired, or once the person's key is gone
 * @param until null while it runs
 */
record Employment(
        Optional<SchoolCode> school,
        Optional<BoardNumber> employer,
        Function function,
        LocalDate from,
        @Nullable LocalDate until,
        boolean confirmed) {

    static Employment begun(EmploymentStarted fact) {
        var workplace = fact.workplace();
        return new Employment(
                workplace.map(Workplace::school).known(),
                workplace.map(Workplace::board).known().filter(_ -> fact.contract() != Contract.INTERIM),
                fact.function(),
                fact.from(),
                null,
                false);
    }

    boolean running() {
        return until == null;
    }

    Employment endedOn(LocalDate day) {
        return new Employment(school, employer, function, from, day, confirmed);
    }

    Employment asConfirmed() {
        return new Employment(school, employer, function, from, until, true);
    }

    /** Whether an open-ended employment from that day at that school would share a day with this one. */
    boolean overlaps(SchoolCode other, LocalDate begin) {
        return school.filter(other::equals).isPresent() && (until == null || begin.isBefore(until));
    }
}
