package nl.schoolleidersregister.evaluation.web;

/**
 * One mistake in what was sent.
 *
 * @param pointer where (RFC 6901), for instance {@code /entries/0/minutes}; empty for all of it
 * @param code of an {@link InputRule}, or of a rule that refuses a regulation's document
 */
public record InputError(String pointer, String code) {}
