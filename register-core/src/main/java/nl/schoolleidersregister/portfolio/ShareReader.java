package nl.schoolleidersregister.portfolio;

import java.util.UUID;

/**
 * Who reads what was shared.
 *
 * @param account opaque id of the account
 */
public record ShareReader(UUID account) {}
