package nl.schoolleidersregister.offering;

import static nl.schoolleidersregister.offering.OfferingFixture.PROVIDER;
import static nl.schoolleidersregister.offering.OfferingFixture.programme;
import static nl.schoolleidersregister.shared.Moments.boardOn;
import static nl.schoolleidersregister.shared.Moments.day;
import static nl.schoolleidersregister.shared.Moments.noon;
import static nl.schoolleidersregister.shared.Moments.providerOn;

import java.util.UUID;
import nl.schoolleidersregister.offering.ExecutionCommand.EndMandate;
import nl.schoolleidersregister.offering.ExecutionCommand.GiveMandate;
import nl.schoolleidersregister.offering.ExecutionCommand.RecordAttendance;
import nl.schoolleidersregister.offering.ExecutionCommand.ScheduleExecution;
import nl.schoolleidersregister.offering.ExecutionCommand.WithdrawAttendance;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceRecorded;
import nl.schoolleidersregister.offering.ExecutionEvent.AttendanceWithdrawn;
import nl.schoolleidersregister.offering.ExecutionEvent.ExecutionScheduled;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateEnded;
import nl.schoolleidersregister.offering.ExecutionEvent.MandateGiven;
import nl.schoolleidersregister.provider.ProviderId;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.MemoryStreams;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Scenario;
import nl.schoolleidersregister.shared.Subject;

/** The sentences of the tests about one execution. Whatever happens on a day happens at noon. */
final class ExecutionFixture {

    static final ExecutionId EXECUTION = new ExecutionId(UUID.fromString("00000000-0000-4000-8000-0000000000d1"));
    static final DossierId ANNE = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000001"));
    static final DossierId BRAM = new DossierId(UUID.fromString("00000000-0000-4000-8000-000000000002"));
    static final AttendanceId FIRST = attendance(1);
    static final AttendanceId SECOND = attendance(2);

    static final BoardNumber BOARD = new BoardNumber("99101");
    static final BoardNumber OTHER_BOARD = new BoardNumber("99102");

    private ExecutionFixture() {}

    static AttendanceId attendance(int number) {
        return new AttendanceId(new UUID(0x4003L, 0x8000_0000_0000_0000L + number));
    }

    static MemoryStreams<Execution, ExecutionEvent, ExecutionCommand> streams() {
        return new MemoryStreams<>(Execution.class, ExecutionEvent.class, Execution::new, Execution::decide);
    }

    static Scenario<ExecutionEvent, ExecutionCommand> given(ExecutionEvent... history) {
        var stream = Execution.streamOf(EXECUTION);
        return new Scenario<>(streams(), stream, new Subject(stream)).given(history);
    }

    /** A course of 480 minutes from 2 to 4 March. */
    static ScheduleExecution schedule(Period valid) {
        return schedule(new OfferedProgramme(PROVIDER, programme(480), valid, false));
    }

    static ScheduleExecution schedule(OfferedProgramme offered) {
        return new ScheduleExecution(
                EXECUTION,
                providerOn("2026-01-10"),
                PROVIDER,
                offered,
                new MeetingDays(day("2026-03-02"), day("2026-03-04")),
                new Place("Utrecht"));
    }

    static ExecutionScheduled scheduled() {
        return new ExecutionScheduled(
                PROVIDER,
                programme(480),
                new MeetingDays(day("2026-03-02"), day("2026-03-04")),
                new Place("Utrecht"),
                noon("2026-01-10"));
    }

    static RecordAttendance attend(String on, AttendanceId id, DossierId who, String day, int minutes) {
        return attend(on, PROVIDER, id, who, day, minutes);
    }

    static RecordAttendance attend(String on, ProviderId by, AttendanceId id, DossierId who, String day, int minutes) {
        return new RecordAttendance(EXECUTION, providerOn(on), by, id, who, day(day), new Minutes(minutes));
    }

    static AttendanceRecorded attended(String on, AttendanceId id, DossierId who, String day, int minutes) {
        return new AttendanceRecorded(id, EXECUTION, programme(480), who, day(day), new Minutes(minutes), noon(on));
    }

    static WithdrawAttendance withdraw(String on, ProviderId by, AttendanceId id) {
        return new WithdrawAttendance(EXECUTION, providerOn(on), by, id, AttendanceError.NOT_THERE);
    }

    static AttendanceWithdrawn withdrawn(String on, AttendanceId id, DossierId who) {
        return new AttendanceWithdrawn(id, EXECUTION, who, AttendanceError.NOT_THERE, noon(on));
    }

    /** The same in the name of a board. */
    static RecordAttendance attendFor(BoardNumber board, String on, AttendanceId id, DossierId who, String day) {
        return new RecordAttendance(EXECUTION, boardOn(on), PROVIDER, id, who, day(day), new Minutes(240), null, board);
    }

    static AttendanceRecorded attendedFor(BoardNumber board, String on, AttendanceId id, DossierId who, String day) {
        return new AttendanceRecorded(id, EXECUTION, programme(480), who, day(day), new Minutes(240), board, noon(on));
    }

    static WithdrawAttendance withdrawFor(BoardNumber board, String on, AttendanceId id) {
        return new WithdrawAttendance(EXECUTION, boardOn(on), PROVIDER, id, AttendanceError.NOT_THERE, board);
    }

    static GiveMandate mandate(String on, ProviderId by, BoardNumber board) {
        return new GiveMandate(EXECUTION, providerOn(on), by, board);
    }

    static MandateGiven mandated(String on, BoardNumber board) {
        return new MandateGiven(board, noon(on));
    }

    static EndMandate endMandate(String on, ProviderId by, BoardNumber board) {
        return new EndMandate(EXECUTION, providerOn(on), by, board);
    }

    static MandateEnded mandateEnded(String on, BoardNumber board) {
        return new MandateEnded(board, noon(on));
    }
}
