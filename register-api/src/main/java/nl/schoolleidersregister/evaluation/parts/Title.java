package nl.schoolleidersregister.evaluation.parts;

import org.jspecify.annotations.Nullable;

/**
 * What an entry is called on a page.
 *
 * @param href where more of it is to be seen; null for nowhere
 */
public record Title(String text, @Nullable String href) {}
