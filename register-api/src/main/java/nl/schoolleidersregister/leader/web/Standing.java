package nl.schoolleidersregister.leader.web;

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
 * @param titles what each entry is called, with a way to it
 */
record Standing(
        Facts facts,
        Rulebook book,
        Rulebook.Judged judged,
        LocalDate on,
        List<NamedCompetence> competences,
        List<ActivityOnFile> activities,
        List<ChoiceOnFile> choices,
        Function<Entry, Title> titles) {

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
        return shown(Voice.OWN, titles);
    }

    /** The same in other words. */
    ShownEvaluation shown(Voice voice, Function<Entry, Title> called) {
        return ShownEvaluation.of(judged.facts(), regulation(), on, voice, called);
    }

    /** Minutes as points of the regulation, to a hundredth. */
    BigDecimal points(long minutes) {
        return BigDecimal.valueOf(minutes)
                .divide(BigDecimal.valueOf(regulation().minutesPerPoint()), 2, RoundingMode.DOWN)
                .stripTrailingZeros();
    }
}
