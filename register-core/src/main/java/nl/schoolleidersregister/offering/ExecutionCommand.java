package nl.schoolleidersregister.offering;

import java.time.LocalDate;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Origin;
import org.jspecify.annotations.Nullable;

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
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link BoardHasMandate}, {@link ExecutionIsNotWithdrawn},
     * {@link AttendanceIsOnAMeetingDay}, {@link AttendanceIsOfThePast},
     * {@link AttendanceIsRecordedWithinTwoMonths}, {@link AttendanceIsRecordedOncePerDay},
     * {@link AttendanceFitsADay}, {@link AttendanceFitsProgramme}.
     *
     * @param version what was in force on the first day, where that is not what was scheduled; null where it is
     * @param board which board records in place of the provider; null when the provider does
     */
    record RecordAttendance(
            ExecutionId execution,
            Origin origin,
            ProviderId provider,
            AttendanceId attendance,
            DossierId participant,
            LocalDate day,
            Minutes minutes,
            @Nullable Programme version,
            @Nullable BoardNumber board)
            implements ExecutionCommand {

        /** By the provider itself, of the programme as it was scheduled. */
        public RecordAttendance(
                ExecutionId execution,
                Origin origin,
                ProviderId provider,
                AttendanceId attendance,
                DossierId participant,
                LocalDate day,
                Minutes minutes) {
            this(execution, origin, provider, attendance, participant, day, minutes, null, null);
        }
    }

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
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link BoardHasMandate}, {@link AttendanceStillStands}, {@link
     * BoardWithdrawsItsOwn}.
     *
     * @param board which board takes it back in place of the provider; null when the provider does
     */
    record WithdrawAttendance(
            ExecutionId execution,
            Origin origin,
            ProviderId provider,
            AttendanceId attendance,
            AttendanceError why,
            @Nullable BoardNumber board)
            implements ExecutionCommand {

        /** By the provider itself. */
        public WithdrawAttendance(
                ExecutionId execution,
                Origin origin,
                ProviderId provider,
                AttendanceId attendance,
                AttendanceError why) {
            this(execution, origin, provider, attendance, why, null);
        }
    }

    /**
     * Let a board record who was there.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link ExecutionIsNotWithdrawn}, {@link MandateIsGivenOnce}.
     */
    record GiveMandate(ExecutionId execution, Origin origin, ProviderId provider, BoardNumber board)
            implements ExecutionCommand {}

    /**
     * Let a board record no longer; what it recorded stands.
     *
     * <p>Refused by {@link ProviderActsOnItsOwn}, {@link MandateStillStands}.
     */
    record EndMandate(ExecutionId execution, Origin origin, ProviderId provider, BoardNumber board)
            implements ExecutionCommand {}
}
