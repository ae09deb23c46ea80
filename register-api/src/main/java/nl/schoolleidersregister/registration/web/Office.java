package nl.schoolleidersregister.registration.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * The registrar's desk, in the model as {@code office}: what waits, oldest first.
 *
 * @param waiting enrolments with a diploma to look at
 * @param namesakes attempts to enrol that may be somebody who is already known
 */
record Office(List<Waiting> waiting, List<Alike> namesakes) {

    /** Template of the desk. */
    static final String VIEW = "registration/office";

    Office {
        waiting = waiting.stream().sorted(Comparator.comparing(Waiting::since)).toList();
        namesakes =
                namesakes.stream().sorted(Comparator.comparing(Alike::since)).toList();
    }

    /**
     * An enrolment that waits for a decision.
     *
     * @param dossier id in the address of the dossier
     * @param name in full
     * @param diploma the training of the diploma
     * @param since day of enrolment
     * @param answerBy last day for the decision (art. I1)
     * @param late whether that day has passed
     */
    record Waiting(String dossier, String name, String diploma, LocalDate since, LocalDate answerBy, boolean late) {}

    /**
     * A task: perhaps the same person.
     *
     * @param task id in the address of the task
     * @param name as the newcomer typed it
     * @param since day of the attempt
     */
    record Alike(String task, String name, LocalDate since) {}
}
