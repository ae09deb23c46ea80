package nl.schoolleidersregister.choice.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.schoolleidersregister.choice.ChoiceTitle;
import nl.schoolleidersregister.choice.Chosen;
import nl.schoolleidersregister.choice.Explanation;
import nl.schoolleidersregister.choice.ExplanationIsShort;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.regulation.Competence;
import nl.schoolleidersregister.regulation.Form;
import nl.schoolleidersregister.shared.Minutes;
import nl.schoolleidersregister.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * An own choice as typed.
 *
 * @param chosenWhat what it was
 * @param chosenForm code of a learning form
 * @param chosenAbout codes of competences
 */
record ChoiceForm(
        @Nullable String chosenWhat,
        @Nullable String chosenForm,
        @Nullable String chosenFrom,
        @Nullable String chosenUntil,
        @Nullable String chosenHours,
        @Nullable List<String> chosenAbout,
        @Nullable String chosenWhy) {

    static final String NAME = "choice";
    static final ChoiceForm EMPTY = new ChoiceForm("", "", "", "", "", List.of(), "");

    /** Most hours that can be typed: a year of full-time study (60 ECTS). */
    private static final int MOST_MINUTES = 1_680 * 60;

    ChoiceForm {
        chosenAbout = chosenAbout == null ? List.of() : List.copyOf(chosenAbout);
    }

    /** The same, begun from a goal of the plan: its competences, and its question in the explanation. */
    ChoiceForm from(GoalOnFile goal) {
        return new ChoiceForm(
                chosenWhat,
                chosenForm,
                chosenFrom,
                chosenUntil,
                chosenHours,
                goal.competences().stream().map(Competence::code).toList(),
                goal.question());
    }

    /** The day that decides which forms of learning there are: the last, where one can read it. */
    LocalDate day(LocalDate today) {
        return Days.parsed(Reading.typed(chosenUntil))
                .filter(day -> !day.isAfter(today))
                .orElse(today);
    }

    /**
     * What was chosen. Whether the form of learning can be chosen is left to the rule, which knows the day.
     *
     * @param known competences of the standard in force, by code
     */
    Read<Chosen> read(LocalDate today, List<String> known) {
        var reading = new Reading(NAME, today);
        var chosen = readInto(reading, known);
        return reading.end(chosen::orElseThrow);
    }

    /** Reads this as a part of another form; empty when that form now has problems. */
    Optional<Chosen> readInto(Reading reading, List<String> known) {
        var title = reading.line("chosenWhat", Reading.typed(chosenWhat));
        var form = form(reading);
        var first = reading.pastDay("chosenFrom", Reading.typed(chosenFrom));
        var last = reading.pastDay("chosenUntil", Reading.typed(chosenUntil));
        var minutes = reading.hours("chosenHours", Reading.typed(chosenHours), MOST_MINUTES);
        var about = about(reading, known);
        var why = reading.text("chosenWhy", Reading.typed(chosenWhy), ExplanationIsShort.MOST);
        return reading.part(() -> new Chosen(
                new ChoiceTitle(title.orElseThrow()),
                new Form(form.orElseThrow()),
                first.orElseThrow(),
                last.orElseThrow(),
                new Minutes(minutes.orElseThrow()),
                about,
                new Explanation(why.orElseThrow())));
    }

    private Optional<String> form(Reading reading) {
        var code = Reading.typed(chosenForm);
        if (code.isEmpty() || !Text.isLine(code)) {
            reading.problem("chosenForm", "choice");
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private List<Competence> about(Reading reading, List<String> known) {
        var codes = chosenAbout == null ? List.<String>of() : chosenAbout;
        if (codes.isEmpty() || !known.containsAll(codes)) {
            reading.problem("chosenAbout", "choice");
            return List.of();
        }
        return codes.stream().distinct().map(Competence::new).toList();
    }
}
