package nl.schoolleidersregister.portfolio;

/**
 * What one of two proposes after the talk.
 *
 * @param why for the leader
 */
public record TalkOutcome(Verdict verdict, Prose why) {}
