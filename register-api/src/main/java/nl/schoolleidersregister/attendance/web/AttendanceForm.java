package nl.schoolleidersregister.attendance.web;

import java.util.ArrayList;
import java.util.List;
import nl.schoolleidersregister.pages.Problem;
import nl.schoolleidersregister.pages.Problems;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.pages.Texts;

/**
 * One person was there, as typed.
 *
 * @param attendeeNumber register number
 * @param attendeeName family name
 * @param presentOn when
 * @param presentHours how long
 */
record AttendanceForm(String attendeeNumber, String attendeeName, String presentOn, String presentHours) {

    /** Name of the form on the page. */
    static final String NAME = "attendance";

    AttendanceForm {
        attendeeNumber = Reading.typed(attendeeNumber);
        attendeeName = Reading.typed(attendeeName);
        presentOn = Reading.typed(presentOn);
        presentHours = Reading.typed(presentHours);
    }

    /** The same as a row of a list. */
    Row row() {
        return new Row(1, attendeeNumber, attendeeName, presentOn, presentHours);
    }

    /** Mistakes of a row at the fields of this form. */
    static Problems problems(List<Mistake> mistakes, Texts texts) {
        List<Problem> problems = new ArrayList<>();
        for (var mistake : mistakes) {
            List<Object> said = List.of(
                    texts.of("row." + mistake.code(), mistake.args()),
                    texts.of("row." + mistake.code() + ".next", mistake.args()));
            var field =
                    mistake.parts().isEmpty() ? Part.NUMBER : mistake.parts().getFirst();
            problems.add(new Problem(field.field(), "row", said));
        }
        return new Problems(NAME, problems);
    }
}
