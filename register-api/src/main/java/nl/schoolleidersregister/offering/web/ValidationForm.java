package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.shared.Period;
import nl.schoolleidersregister.shared.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The office validates a programme, as typed; perhaps for less than was asked.
 *
 * @param form see {@link OfferingForm}, as the two that follow
 * @param validFrom first day on which it may be held
 * @param validThrough last day
 * @param otherwise why this is not what the committee advised; empty when it is
 */
record ValidationForm(
        String form, String hours, List<String> competences, String validFrom, String validThrough, String otherwise) {

    /** Template of the page. */
    static final String VIEW = "offering/decision";

    /** Name of the form on the page. */
    static final String NAME = "validation";

    /** Years for which the register validates, unless the office chooses less (art. H1). */
    private static final int YEARS = 3;

    /** The values of a form that is right. */
    record Stated(
            OfferingTerms terms, Period valid, @Nullable Reason otherwise) {}

    ValidationForm {
        form = Reading.typed(form);
        hours = Reading.typed(hours);
        competences = competences == null ? List.of() : List.copyOf(competences);
        validFrom = Reading.typed(validFrom);
        validThrough = Reading.typed(validThrough);
        otherwise = Reading.typed(otherwise);
    }

    /** As asked, from this day on for as long as can be. */
    static ValidationForm of(OfferingTerms asked, LocalDate from) {
        var typed = OfferingForm.of(asked);
        return new ValidationForm(
                typed.form(),
                typed.hours(),
                typed.competences(),
                Days.typed(from),
                Days.typed(from.plusYears(YEARS).minusDays(1)),
                "");
    }

    Read<Stated> read(OfferingTitle title, LocalDate today, Learnable known) {
        var reading = new Reading(NAME, today);
        var terms = new OfferingForm(title.value(), form, hours, competences).readInto(reading, known);
        var first = reading.day("validFrom", validFrom);
        var last = reading.day("validThrough", validThrough);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            reading.problem("validThrough", "day-before", first.get());
        }
        var deviation = DeclineForm.otherwise(reading, "otherwise", otherwise);
        return reading.end(() -> new Stated(
                terms.orElseThrow(),
                new Period(first.orElseThrow(), last.orElseThrow().plusDays(1)),
                deviation));
    }
}
