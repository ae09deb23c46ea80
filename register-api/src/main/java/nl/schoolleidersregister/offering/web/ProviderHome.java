package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.AttendanceIsRecordedWithinTwoMonths;
import nl.schoolleidersregister.offering.view.ExecutionOnFile;
import nl.schoolleidersregister.offering.view.OfferingOnFile;
import nl.schoolleidersregister.offering.view.OfferingOnFile.Outcome;
import nl.schoolleidersregister.provider.view.ProviderOnFile;

/**
 * The first page of a provider, in the model as {@code home}.
 *
 * @param name what the organisation calls itself
 * @param offerings latest first
 * @param waiting how many of them wait for a decision
 * @param valid how many may be held today
 * @param due executions that are over, with nobody on their list yet and time left for it
 */
record ProviderHome(String name, List<OfferingOnFile> offerings, long waiting, long valid, List<Due> due) {

    /** Template of the page. */
    static final String VIEW = "offering/home";

    /**
     * An execution whose list is still empty.
     *
     * @param through last day on which all of its days can be recorded (art. H1)
     */
    record Due(ExecutionOnFile execution, LocalDate through) {}

    static ProviderHome of(
            ProviderOnFile provider, List<OfferingOnFile> offerings, List<ExecutionOnFile> held, LocalDate today) {
        return new ProviderHome(
                provider.name().value(),
                offerings,
                offerings.stream()
                        .filter(offering -> offering.outcome() == Outcome.SUBMITTED)
                        .count(),
                offerings.stream().filter(offering -> offering.isValidOn(today)).count(),
                held.stream()
                        .filter(execution -> execution.hasBegun(today) && execution.participants() == 0)
                        .map(execution ->
                                new Due(execution, through(execution.days().first())))
                        .filter(due -> !today.isAfter(due.through()))
                        .toList());
    }

    /** Last day on which somebody's presence on this day is taken. */
    static LocalDate through(LocalDate day) {
        return new AttendanceIsRecordedWithinTwoMonths(day, day).lastDay();
    }
}
