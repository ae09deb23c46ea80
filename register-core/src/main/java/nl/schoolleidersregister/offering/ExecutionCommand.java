package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;

/** Orders to one execution. */
public sealed interface ExecutionCommand extends Command {

    /** Which. */
    ExecutionId execution();

    /**
     * Set the days on which a validated programme is held.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link OfferingIsNotWithdrawn}, {@link
     * ExecutionIsHeldWhileValidated}.
     *
     * @param offered what is held, as its offering stands
     */
    record ScheduleExecution(
            ExecutionId execution,
            Origin origin,
            ProviderId provider,
            OfferedProgramme offered,
            MeetingDays days,
            Place place)
            implements ExecutionCommand {}

    /**
     * Record that somebody was there on a day. Nothing is recorded when it already stands there, with the same minutes.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link ExecutionIsNotWithdrawn},
     * {@link AttendanceIsOnAMeetingDay}, {@link AttendanceIsOfThePast},
     * {@link AttendanceIsRecordedWithinTwoMonths}, {@link AttendanceIsRecordedOncePerDay},
     * {@link AttendanceFitsADay}, {@link AttendanceFitsProgramme}.
     */
    record RecordAttendance(
            ExecutionId execution,
            Origin origin,
            ProviderId provider,
            AttendanceId attendance,
            DossierId participant,
            LocalDate day,
            Minutes minutes)
            implements ExecutionCommand {}

    /**
     * Withdraw an execution from a day on, with the attendance and the claims of everybody.
     *
     * <p>Refused by {@link ExecutionIsNotWithdrawn}.
     *
     * @param from first day that does not count any more; its own first day, or one before that, for all of it
     */
    record WithdrawExecution(ExecutionId execution, Origin origin, LocalDate from, ExecutionError why)
            implements ExecutionCommand {}

    /** Note that somebody says to have been there; told again it changes nothing. */
    record ListClaim(ExecutionId execution, Origin origin, DossierId participant) implements ExecutionCommand {}

    /**
     * Take a record of attendance back.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link AttendanceStillStands}.
     */
    record WithdrawAttendance(
            ExecutionId execution, Origin origin, ProviderId provider, AttendanceId attendance, AttendanceError why)
            implements ExecutionCommand {}
}
