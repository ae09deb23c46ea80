package nl.schoolleidersregister.structure.broken.messages;

import nl.schoolleidersregister.shared.Command;
import nl.schoolleidersregister.shared.Origin;

/** An order that belongs to no stream. */
public record LooseOrder(Origin origin) implements Command {}
