package nl.schoolleidersregister.pages;

import org.jspecify.annotations.Nullable;

/**
 * Why a page could not be shown.
 *
 * @param status HTTP status, for the quiet line under the text
 * @param key message keys {@code fault.<key>.title}, {@code .text} and {@code .next}
 * @param reference code under which the fault is in the log, or null where the visitor can mend it
 */
public record Fault(int status, String key, @Nullable String reference) {}
