package nl.schoolleidersregister.regulation;

/** Name of a regulation, as in {@code VO-2026}. */
public record RegulationId(String value) {}
