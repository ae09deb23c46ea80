package nl.schoolleidersregister.shared;

/** Stable code of a rule, as it stands in {@link Basis#code()}, where a fact names the rule that caused it. */
public record RuleCode(String value) {}
