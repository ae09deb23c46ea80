package nl.schoolleidersregister.regulation.document;

import nl.schoolleidersregister.regulation.Competence;

/**
 * A competence of a professional standard.
 *
 * @param name its name in Dutch, as the standard has it
 */
public record NamedCompetence(Competence competence, String name) {}
