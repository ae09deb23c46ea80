package nl.schoolleidersregister.regulation;

/**
 * Which regulation judged.
 *
 * @param id as in {@code VO-2026}
 * @param sha256 SHA-256 of the document in RFC 8785 form, lower-case hexadecimal
 */
public record RegulationReference(RegulationId id, DocumentHash sha256) {}
