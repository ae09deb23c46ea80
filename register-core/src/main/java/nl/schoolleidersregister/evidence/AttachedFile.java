package nl.schoolleidersregister.evidence;

/**
 * What tells one file from another; stored sealed.
 *
 * @param name as its owner called it
 * @param hash of its content
 */
public record AttachedFile(FileName name, ContentHash hash) {}
