package nl.schoolleidersregister.attendance.web;

import static nl.schoolleidersregister.attendance.web.Part.DAY;
import static nl.schoolleidersregister.attendance.web.Part.FAMILY;
import static nl.schoolleidersregister.attendance.web.Part.HOURS;
import static nl.schoolleidersregister.attendance.web.Part.NUMBER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.schoolleidersregister.attendance.parts.FamilyNames;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.registration.RegisterNumber;
import nl.schoolleidersregister.registration.view.NumberOnFile;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Minutes;

/**
 * Looks at rows before anything is recorded, so that people can mend them. The rules have the last word when the rows
 * are recorded. What is wrong with a name or a number never tells whose it is.
 */
final class RowCheck {

    private record Day(DossierId participant, LocalDate day) {}

    private final Meeting meeting;
    private final Map<Day, Integer> standing = new HashMap<>();
    private final Map<DossierId, Long> minutes = new HashMap<>();
    private final Map<Day, Integer> lines = new HashMap<>();

    private RowCheck(Meeting meeting) {
        this.meeting = meeting;
        for (var one : meeting.standing()) {
            var length = one.minutes().value();
            standing.merge(new Day(one.participant(), one.day()), length, Integer::sum);
            minutes.merge(one.participant(), (long) length, Long::sum);
        }
    }

    /** All rows, in their order. */
    static List<Checked> all(Collection<Row> rows, Meeting meeting) {
        var check = new RowCheck(meeting);
        return rows.stream().map(check::one).toList();
    }

    private Checked one(Row row) {
        var mistakes = new ArrayList<Mistake>();
        number(row).ifPresent(mistakes::add);
        missing(row, FAMILY).ifPresent(mistakes::add);
        var day = Days.parsed(row.day());
        day(row, day).ifPresent(mistakes::add);
        var length = Hours.minutes(row.hours());
        hours(row, length).ifPresent(mistakes::add);
        var known = Optional.ofNullable(meeting.known().get(row.plainNumber()));
        if (mistakes.isEmpty()) {
            person(row, known).ifPresent(mistakes::add);
        }
        return mistakes.isEmpty()
                ? onTheList(row, new Day(known.orElseThrow().dossier(), day.orElseThrow()), length.orElseThrow())
                : new Checked.Wrong(row, mistakes);
    }

    private static Optional<Mistake> number(Row row) {
        var number = row.plainNumber();
        if (number.isEmpty()) {
            return missing(row, NUMBER);
        }
        if (!number.matches("[0-9]+")) {
            return Optional.of(Mistake.at(NUMBER, "number-form"));
        }
        if (number.length() != 6) {
            return Optional.of(Mistake.at(NUMBER, "number-length", number.length()));
        }
        return RegisterNumber.isValid(number) ? Optional.empty() : Optional.of(Mistake.at(NUMBER, "number-check"));
    }

    private static Optional<Mistake> missing(Row row, Part part) {
        return row.value(part).isBlank() ? Optional.of(Mistake.at(part, "missing-" + part.key())) : Optional.empty();
    }

    private Optional<Mistake> day(Row row, Optional<LocalDate> parsed) {
        if (row.day().isBlank()) {
            return missing(row, DAY);
        }
        if (parsed.isEmpty()) {
            return Optional.of(dayMistake(Days.hasForm(row.day()) ? "day-unknown" : "day-form", row.day()));
        }
        var day = parsed.get();
        if (day.isAfter(meeting.today())) {
            return Optional.of(dayMistake("day-future", day));
        }
        if (!meeting.days().hold(day)) {
            return Optional.of(dayMistake("day-outside", day));
        }
        var term = new AttendanceIsRecordedWithinTwoMonths(day, meeting.today());
        return term.holds() ? Optional.empty() : Optional.of(Mistake.at(DAY, "day-late", day, term.lastDay()));
    }

    private Mistake dayMistake(String code, Object typed) {
        var days = meeting.days();
        return Mistake.at(DAY, code, typed, days.first().equals(days.last()) ? 0 : 1, days.first(), days.last());
    }

    private Optional<Mistake> hours(Row row, Optional<Integer> length) {
        if (row.hours().isBlank()) {
            return missing(row, HOURS);
        }
        if (length.isEmpty()) {
            return Optional.of(Mistake.at(HOURS, "hours-form"));
        }
        var validated = Hours.of(meeting.validatedMinutes());
        if (length.get() > Minutes.OF_A_DAY) {
            return Optional.of(Mistake.at(HOURS, "hours-day", Hours.of(length.get()), validated));
        }
        return length.get() > meeting.validatedMinutes()
                ? Optional.of(Mistake.at(HOURS, "hours-programme", Hours.of(length.get()), validated))
                : Optional.empty();
    }

    private static Optional<Mistake> person(Row row, Optional<NumberOnFile> known) {
        if (known.isEmpty()) {
            return Optional.of(Mistake.at(NUMBER, "number-unknown"));
        }
        return FamilyNames.same(row.family(), known.get().prefix(), known.get().family())
                ? Optional.empty()
                : Optional.of(new Mistake("name", List.of(NUMBER, FAMILY), List.of()));
    }

    private Checked onTheList(Row row, Day day, int length) {
        var before = lines.putIfAbsent(day, row.line());
        if (before != null) {
            return wrong(row, new Mistake("double", List.of(), List.of(before)));
        }
        var there = standing.getOrDefault(day, 0);
        if (there == length) {
            return new Checked.Good(row, day.participant(), day.day(), new Minutes(length), true);
        }
        if (there > 0) {
            return wrong(row, Mistake.at(HOURS, "recorded", day.day(), Hours.of(there)));
        }
        var total = minutes.merge(day.participant(), (long) length, Long::sum);
        if (total > meeting.validatedMinutes()) {
            minutes.merge(day.participant(), (long) -length, Long::sum);
            return wrong(row, Mistake.at(HOURS, "hours-total", Hours.of(meeting.validatedMinutes())));
        }
        return new Checked.Good(row, day.participant(), day.day(), new Minutes(length), false);
    }

    private static Checked wrong(Row row, Mistake mistake) {
        return new Checked.Wrong(row, List.of(mistake));
    }
}
