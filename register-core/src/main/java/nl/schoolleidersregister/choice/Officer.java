package nl.schoolleidersregister.choice;

import java.util.UUID;

/** Somebody of the office, by the opaque id of the account. */
public record Officer(UUID account) {}
