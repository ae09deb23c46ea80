package nl.schoolleidersregister.shared;

/**
 * A fact about one thing, in the past tense, never changed afterwards. Every feature has one sealed interface that
 * extends this one and permits its facts.
 */
public interface Event {}
