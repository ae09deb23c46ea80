package nl.schoolleidersregister.regulation.parts;

import java.time.LocalDate;

/** How many people a transition article is about. Registration, which knows cycles, answers. */
@FunctionalInterface
public interface CyclesUnderWay {

    /** Cycles that have begun before a day and end after it. */
    long on(LocalDate day);
}
