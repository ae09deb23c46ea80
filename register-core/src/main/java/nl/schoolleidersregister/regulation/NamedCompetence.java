package nl.schoolleidersregister.regulation;

/**
 * A competence of a professional standard.
 *
 * @param name its name in Dutch, as the standard has it
 */
public record NamedCompetence(Competence competence, String name) {}
