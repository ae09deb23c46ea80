package nl.schoolleidersregister.shared;

import java.util.UUID;

/**
 * Who acts: an account by its opaque id, never a name, in one role.
 *
 * @param account opaque id of the account
 * @param role in which role
 */
public record Actor(UUID account, Role role) {}
