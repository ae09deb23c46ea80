package nl.schoolleidersregister.log;

import nl.schoolleidersregister.shared.Event;

/**
 * Stands in for a stored fact that this version of the register cannot read: of a later version, or damaged.
 *
 * @param name as it is stored
 * @param fault why it cannot be read
 */
public record Unreadable(String name, RuntimeException fault) implements Event {}
