package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * The end of work at a school, as typed.
 *
 * @param lastDay last day of work there, which is over (art. C1)
 */
record EmploymentEndForm(String lastDay) {

    static final EmploymentEndForm EMPTY = new EmploymentEndForm("");

    EmploymentEndForm {
        lastDay = Reading.typed(lastDay);
    }

    /** Name of the form on the page, and id of its field: one for each employment. */
    static String nameOf(String employment) {
        return "lastDay-" + employment;
    }

    /** The first day without work there. */
    Read<LocalDate> read(String employment, LocalDate today) {
        var reading = new Reading(nameOf(employment), today);
        var day = reading.dayOver(nameOf(employment), lastDay);
        return reading.end(() -> day.orElseThrow().plusDays(1));
    }
}
