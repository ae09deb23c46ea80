package nl.schoolleidersregister.offering.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.offering.OfferingTerms;
import nl.schoolleidersregister.offering.OfferingTitle;
import nl.schoolleidersregister.pages.Hours;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;

/**
 * What a programme is, as typed.
 *
 * @param programme its title
 * @param form code of a form of learning that can be offered
 * @param hours time that somebody who attends all of it spends learning
 * @param competences what it is about, by code
 */
record OfferingForm(String programme, String form, String hours, List<String> competences) {

    /** Template of the page where it is handed in. */
    static final String VIEW = "offering/new";

    /** Name of the form on the page. */
    static final String NAME = "offering";

    /** The form before anything is typed. */
    static final OfferingForm EMPTY = new OfferingForm("", "", "", List.of());

    /** A year of full-time study (60 ECTS), in minutes. */
    private static final int MOST_MINUTES = 1_680 * 60;

    OfferingForm {
        programme = Reading.typed(programme);
        form = Reading.typed(form);
        hours = Reading.typed(hours);
        competences = competences == null ? List.of() : List.copyOf(competences);
    }

    static OfferingForm of(OfferingTerms terms) {
        return new OfferingForm(
                terms.title().value(),
                terms.form().code(),
                Hours.typed(terms.minutes().value()),
                terms.competences().stream().map(Competence::code).toList());
    }

    Read<OfferingTerms> read(LocalDate today, Learnable known) {
        var reading = new Reading(NAME, today);
        var terms = readInto(reading, known);
        return reading.end(terms::orElseThrow);
    }

    /**
     * Reads this as a part of another form; empty when that form now has problems.
     *
     * @param known what a programme can be
     */
    Optional<OfferingTerms> readInto(Reading reading, Learnable known) {
        var title = reading.line("programme", programme, OfferingTitle.LONGEST);
        var as = reading.choice("form", form, known.forms());
        var time = minutes(reading);
        var about = about(reading, known.competences());
        return reading.part(() -> new OfferingTerms(
                new OfferingTitle(title.orElseThrow()),
                new Form(as.orElseThrow()),
                new Minutes(time.orElseThrow()),
                about));
    }

    private Optional<Integer> minutes(Reading reading) {
        var minutes = Hours.minutes(hours).filter(some -> some <= MOST_MINUTES);
        if (minutes.isEmpty()) {
            reading.problem("hours", hours.isEmpty() ? "missing" : "hours");
        }
        return minutes;
    }

    private List<Competence> about(Reading reading, List<String> known) {
        if (competences.isEmpty() || !known.containsAll(competences)) {
            reading.problem("competences", "choice");
            return List.of();
        }
        return competences.stream().distinct().map(Competence::new).toList();
    }
}
