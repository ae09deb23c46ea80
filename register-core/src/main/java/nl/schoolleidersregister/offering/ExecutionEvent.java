package nl.schoolleidersregister.offering;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Event;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Stored;

/** Facts about one execution, on a stream of its own; what they mean for a person is recorded on that person's. */
public sealed interface ExecutionEvent extends Event {

    /** The provider set the days on which a validated programme is held. */
    @Stored("execution.scheduled")
    record ExecutionScheduled(ProviderId provider, Programme programme, MeetingDays days, Place place, Instant at)
            implements ExecutionEvent {}

    /** The provider recorded that somebody was there on a day. */
    @Stored("execution.attendance-recorded")
    record AttendanceRecorded(
            AttendanceId attendance,
            ExecutionId execution,
            Programme programme,
            DossierId participant,
            LocalDate day,
            Minutes minutes,
            Instant at)
            implements ExecutionEvent {}

    /**
     * It does not count any more; who was there is withdrawn with it.
     *
     * @param from first day that does not count
     */
    @Stored("execution.withdrawn")
    record ExecutionWithdrawn(LocalDate from, ExecutionError why, Instant at) implements ExecutionEvent {}

    /** Somebody says to have been there, so that it is known whom a withdrawal comes to. */
    @Stored("execution.claim-listed")
    record ClaimListed(DossierId participant, Instant at) implements ExecutionEvent {}

    /**
     * Who says to have been there was at something that does not count any more.
     *
     * @param from first day that does not count
     */
    @Stored("execution.claim-voided")
    record ClaimVoided(ExecutionId execution, DossierId participant, LocalDate from, Instant at)
            implements ExecutionEvent {}

    /** The provider took a record of attendance back. */
    @Stored("execution.attendance-withdrawn")
    record AttendanceWithdrawn(
            AttendanceId attendance, ExecutionId execution, DossierId participant, AttendanceError why, Instant at)
            implements ExecutionEvent {}
}
