package nl.schoolleidersregister.structure.broken.messages;

import nl.schoolleidersregister.shared.Event;

/** A fact that belongs to no stream. */
public record LooseFact() implements Event {}
