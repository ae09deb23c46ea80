package nl.schoolleidersregister.leader.web;

import static java.util.stream.Collectors.toMap;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import nl.schoolleidersregister.activity.view.ActivityOnFile;
import nl.schoolleidersregister.choice.view.ChoiceOnFile;
import nl.schoolleidersregister.evaluation.Entry;
import nl.schoolleidersregister.evaluation.Facts;
import nl.schoolleidersregister.evaluation.Rulebook;
import nl.schoolleidersregister.evaluation.parts.ShownEvaluation;
import nl.schoolleidersregister.evaluation.parts.Title;
import nl.schoolleidersregister.evaluation.parts.Voice;
import nl.schoolleidersregister.regulation.NamedCompetence;
import nl.schoolleidersregister.regulation.Regulation;

/**
 * What is known of a registered leader.
 *
 * @param facts with the cycle as the regulation at its beginning set it
 * @param book all regulations that were adopted
 * @param judged what the book says of the facts, and by which regulation
 * @param on the day looked at: today, or the first day of a period that has yet to begin
 * @param competences of the standard that the regulation which judges counts by
 * @param activities the latest first
 * @param choices own choices, the latest first
 */
record Standing(
        Facts facts,
        Rulebook book,
        Rulebook.Judged judged,
        LocalDate on,
        List<NamedCompetence> competences,
        List<ActivityOnFile> activities,
        List<ChoiceOnFile> choices) {

    Standing {
        competences = List.copyOf(competences);
        activities = List.copyOf(activities);
        choices = List.copyOf(choices);
    }

    /** End of the running period, moved by pauses. */
    LocalDate dueDate() {
        return judged.evaluation().dueDate();
    }

    /** The regulation that judges. */
    Regulation regulation() {
        return judged.regulation();
    }

    ShownEvaluation shown() {
        return shown(Voice.OWN, titles());
    }

    /** The same in other words. */
    ShownEvaluation shown(Voice voice, Function<Entry, Title> titles) {
        return ShownEvaluation.of(judged.facts(), regulation(), on, voice, titles);
    }

    /** Each entry by the name of its activity, with a way to it. */
    Function<Entry, Title> titles() {
        var byEntry = activities.stream()
                .collect(toMap(
                        activity -> activity.id().entry().toString(),
                        activity -> new Title(
                                activity.programme().terms().title().value(),
                                "/mijn-register/activiteiten/" + activity.id())));
        choices.forEach(choice -> byEntry.put(
                choice.id().entry().toString(),
                new Title(choice.name(), "/mijn-register/activiteiten/eigen-keuze/" + choice.id())));
        return entry ->
                byEntry.getOrDefault(entry.id().value(), new Title(entry.form().code(), null));
    }

    /** Minutes as points of the regulation, to a hundredth. */
    BigDecimal points(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(regulation().minutesPerPoint()), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
