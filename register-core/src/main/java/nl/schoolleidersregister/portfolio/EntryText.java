package nl.schoolleidersregister.portfolio;

import nl.schoolleidersregister.plan.LearningQuestion;

/** All that an entry tells in words. */
public record EntryText(EntryTitle title, LearningQuestion question, Story story, Marks marks) {}
