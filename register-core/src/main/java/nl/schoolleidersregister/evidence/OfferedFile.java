package nl.schoolleidersregister.evidence;

/**
 * A file that somebody wants to attach, as far as a decision looks at it.
 *
 * @param file its name and content
 * @param detected what the content is
 * @param size of the content
 */
public record OfferedFile(AttachedFile file, Detected detected, FileSize size) {}
