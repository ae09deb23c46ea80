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
     * Withdraw an execution, with the attendance of everybody.
     *
     * <p>Refused by {@link ExecutionIsNotWithdrawn}.
     */
    record WithdrawExecution(ExecutionId execution, Origin origin, ExecutionError why) implements ExecutionCommand {}

    /**
     * Take a record of attendance back.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link AttendanceStillStands}.
     */
    record WithdrawAttendance(
            ExecutionId execution, Origin origin, ProviderId provider, AttendanceId attendance, AttendanceError why)
            implements ExecutionCommand {}
}
