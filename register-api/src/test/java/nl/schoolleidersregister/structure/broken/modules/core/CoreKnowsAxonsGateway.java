package nl.schoolleidersregister.structure.broken.modules.core;

import org.axonframework.commandhandling.gateway.CommandGateway;

/** A rule that sends commands. */
public record CoreKnowsAxonsGateway(CommandGateway gateway) {}
