package nl.schoolleidersregister.structure.broken.messages;

import nl.schoolleidersregister.shared.Command;

/** An order that belongs to no stream. */
public record LooseOrder() implements Command {}
