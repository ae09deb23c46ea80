package nl.schoolleidersregister.log;

import java.util.UUID;
import nl.schoolleidersregister.shared.Role;

/**
 * What stands beside every event.
 *
 * @param actor opaque id of the account that acted
 * @param role in which role
 * @param subject whom or what it is about
 * @param bucket bucket of the subject, see {@link Bucket}
 * @param correlation the request that started it all
 * @param causation the fact it follows from, or else the command that recorded it
 */
public record EventMetadata(UUID actor, Role role, String subject, int bucket, UUID correlation, UUID causation) {}
