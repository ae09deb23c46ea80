package nl.schoolleidersregister.plan.web;

import java.time.LocalDate;
import java.util.List;
import nl.schoolleidersregister.pages.Days;
import nl.schoolleidersregister.pages.Read;
import nl.schoolleidersregister.pages.Reading;
import nl.schoolleidersregister.plan.GoalTitle;
import nl.schoolleidersregister.plan.Intention;
import nl.schoolleidersregister.plan.LearningQuestion;
import nl.schoolleidersregister.plan.view.GoalOnFile;
import nl.schoolleidersregister.regulation.Competence;
import org.jspecify.annotations.Nullable;

/**
 * A goal as typed.
 *
 * @param goalWhat what is to be reached
 * @param goalQuestion the learning question
 * @param competences codes
 * @param goalBy the day on which it is to be reached
 */
record GoalForm(
        @Nullable String goalWhat,
        @Nullable String goalQuestion,
        List<String> competences,
        @Nullable String goalBy) {

    static final String NAME = "goal";
    static final GoalForm EMPTY = new GoalForm("", "", List.of(), "");

    private static final int QUESTION_WORDS = 60;

    GoalForm {
        competences = competences == null ? List.of() : List.copyOf(competences);
    }

    static GoalForm of(GoalOnFile goal) {
        return new GoalForm(
                goal.goal(),
                goal.question(),
                goal.competences().stream().map(Competence::code).toList(),
                Days.typed(goal.by()));
    }

    /**
     * What is meant.
     *
     * @param known competences of the standard in force, by code
     */
    Read<Intention> read(LocalDate today, List<String> known) {
        var reading = new Reading(NAME, today);
        var goal = reading.line("goalWhat", Reading.typed(goalWhat));
        var question = reading.text("goalQuestion", Reading.typed(goalQuestion), QUESTION_WORDS);
        var by = reading.day("goalBy", Reading.typed(goalBy));
        if (competences.isEmpty() || !known.containsAll(competences)) {
            reading.problem("competences", "choice");
        }
        return reading.end(() -> new Intention(
                new GoalTitle(goal.orElseThrow()),
                new LearningQuestion(question.orElseThrow()),
                competences.stream().map(Competence::new).toList(),
                by.orElseThrow()));
    }
}
