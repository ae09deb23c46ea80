package nl.schoolleidersregister.offering.view;

import java.time.Instant;
import java.time.LocalDate;
import nl.schoolleidersregister.offering.AttendanceError;
import nl.schoolleidersregister.offering.AttendanceId;
import nl.schoolleidersregister.school.BoardNumber;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * One line of a list of attendance.
 *
 * @param number register number of the participant; null once the person is erased
 * @param name family name as on file; null once the person is erased
 * @param board that recorded it under a mandate; null when the provider did
 * @param withdrawnAt null while it stands
 */
public record AttendanceOnFile(
        AttendanceId id,
        DossierId participant,
        @Nullable String number,
        @Nullable String name,
        LocalDate day,
        Minutes minutes,
        Instant recordedAt,
        @Nullable BoardNumber board,
        @Nullable Instant withdrawnAt,
        @Nullable AttendanceError why) {}
