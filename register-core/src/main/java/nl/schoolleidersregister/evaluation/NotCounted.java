package nl.schoolleidersregister.evaluation;

/**
 * Minutes of an entry that one rule took away.
 *
 * @param minutes at least 1
 */
public record NotCounted(EntryRule rule, long minutes) {}
