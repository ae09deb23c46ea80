package nl.schoolleidersregister.regulation.web;

import org.jspecify.annotations.Nullable;

/**
 * One provision that differs between two regulations.
 *
 * @param before as the earlier one has it; null when it says nothing
 * @param after as the later one has it; null when it says nothing any more
 */
public record Change(
        String article, @Nullable String before, @Nullable String after) {}
