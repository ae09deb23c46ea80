package nl.schoolleidersregister.attendance.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.view.AttendanceOnFile;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.registration.view.NumberOnFile;

/**
 * What rows are held against: the execution, who is on its list, and whose the numbers are.
 *
 * @param days on which it was held
 * @param validatedMinutes how long all of it takes
 * @param standing what stands on the list
 * @param known whose the numbers in the rows are
 * @param today the day of the visit
 */
record Meeting(
        MeetingDays days,
        int validatedMinutes,
        List<AttendanceOnFile> standing,
        Map<String, NumberOnFile> known,
        LocalDate today) {

    static Meeting of(
            ExecutionOnFile execution, List<AttendanceOnFile> list, Map<String, NumberOnFile> known, LocalDate today) {
        return new Meeting(
                execution.days(),
                execution.programme().terms().minutes().value(),
                list.stream().filter(one -> one.withdrawnAt() == null).toList(),
                known,
                today);
    }
}
