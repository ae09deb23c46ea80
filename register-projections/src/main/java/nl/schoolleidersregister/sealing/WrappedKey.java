package nl.schoolleidersregister.sealing;

import java.util.UUID;

/**
 * A data key as it is kept: wrapped by the key of its subject.
 *
 * @param id of the data key
 * @param subject whose key wraps it
 * @param wrapped base64url
 */
public record WrappedKey(UUID id, String subject, String wrapped) {}
