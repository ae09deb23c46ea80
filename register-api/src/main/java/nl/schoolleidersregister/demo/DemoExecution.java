package nl.schoolleidersregister.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.offering.ExecutionId;
import nl.schoolleidersregister.offering.MeetingDays;

/**
 * One time that a made-up programme is held.
 *
 * @param number which time it is
 * @param first day of the first meeting
 * @param delay after how many days the provider records who was there
 */
record DemoExecution(DemoProgramme programme, int number, LocalDate first, String place, int delay) {

    ExecutionId id() {
        return new ExecutionId(uuid("execution"));
    }

    List<LocalDate> days() {
        return IntStream.range(0, programme.meetings())
                .mapToObj(meeting -> first.plusDays((long) meeting * programme.gap()))
                .toList();
    }

    LocalDate last() {
        return first.plusDays(programme.length());
    }

    MeetingDays meetingDays() {
        return new MeetingDays(first, last());
    }

    /** On which day the list of a meeting day is recorded. */
    LocalDate recorded(LocalDate day) {
        return day.plusDays(delay);
    }

    int minutes() {
        return programme.meetings() * programme.minutes();
    }

    /** The record of one leader being there on one day. */
    AttendanceId attendance(DemoLeader leader, LocalDate day) {
        return new AttendanceId(uuid("attendance " + leader.key() + " " + (day.toEpochDay() - first.toEpochDay())));
    }

    private UUID uuid(String what) {
        var name = "demo " + what + " " + programme.offering() + " " + number;
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }
}
