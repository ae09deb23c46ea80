package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.MeetingDays;
import nl.schoolleidersregister.offering.Place;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;

/**
 * When and where a programme is held, as typed.
 *
 * @param firstMeeting day of the first meeting
 * @param lastMeeting day of the last; left open when there is one
 * @param place town, or that it is on line
 */
record ExecutionForm(String firstMeeting, String lastMeeting, String place) {

    /** Name of the form on the page. */
    static final String NAME = "execution";

    static final ExecutionForm EMPTY = new ExecutionForm("", "", "");

    /** The values of a form that is right. */
    record Stated(MeetingDays days, Place place) {}

    ExecutionForm {
        firstMeeting = Reading.typed(firstMeeting);
        lastMeeting = Reading.typed(lastMeeting);
        place = Reading.typed(place);
    }

    Read<Stated> read(LocalDate today) {
        var reading = new Reading(NAME, today);
        var first = reading.day("firstMeeting", firstMeeting);
        var last = lastMeeting.isEmpty() ? first : reading.day("lastMeeting", lastMeeting);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            reading.problem("lastMeeting", "day-before", first.get());
        }
        var at = reading.line("place", place, Place.LONGEST);
        return reading.end(() ->
                new Stated(new MeetingDays(first.orElseThrow(), last.orElseThrow()), new Place(at.orElseThrow())));
    }
}
