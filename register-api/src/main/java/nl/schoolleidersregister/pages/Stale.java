package nl.schoolleidersregister.pages;

import java.time.Instant;

/**
 * Somebody else changed the thing since the page was made. Put it in the model as {@code stale}, with status 412.
 *
 * @param changedAt when it was changed
 * @param href where the change can be seen
 */
public record Stale(Instant changedAt, String href) {}
