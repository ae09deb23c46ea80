package nl.schoolleidersregister.activity.web;

import java.time.LocalDate;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Minutes;
import org.jspecify.annotations.Nullable;

/**
 * On which day the leader was there, and for how long.
 *
 * @param claimedOn day as typed
 * @param claimedHours hours as typed
 */
record ClaimForm(@Nullable String claimedOn, @Nullable String claimedHours) {

    private static final String NAME = "claim";

    /** What is in a claim. */
    record Claimed(LocalDate day, Minutes minutes) {}

    /** An execution of one day needs no typing: all of it on that day. */
    static ClaimForm prefilled(ExecutionOnFile execution, LocalDate today) {
        var days = execution.days();
        var minutes = execution.programme().terms().minutes().value();
        var oneDay = days.first().equals(days.last());
        var day = days.last().isAfter(today) ? today : days.last();
        return new ClaimForm(Days.typed(day), oneDay ? Hours.typed(minutes) : "");
    }

    Read<Claimed> read(ExecutionOnFile execution, LocalDate today) {
        var reading = new Reading(NAME, today);
        var day = reading.pastDay("claimedOn", Reading.typed(claimedOn));
        day.filter(on -> !execution.days().hold(on))
                .ifPresent(on -> reading.problem(
                        "claimedOn",
                        "day-of-execution",
                        execution.days().first(),
                        execution.days().last()));
        var most = Math.min(execution.programme().terms().minutes().value(), Minutes.OF_A_DAY);
        var minutes = reading.hours("claimedHours", Reading.typed(claimedHours), most);
        return reading.end(() -> new Claimed(day.orElseThrow(), new Minutes(minutes.orElseThrow())));
    }
}
