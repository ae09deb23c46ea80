package nl.schoolleidersregister.regulation.web;

/**
 * One provision of a regulation, in words.
 *
 * @param article for instance {@code B2}
 * @param id the same in every regulation, so that two can be held beside each other
 * @param text in the language of the visitor
 */
public record Clause(String article, String id, String text) {}
