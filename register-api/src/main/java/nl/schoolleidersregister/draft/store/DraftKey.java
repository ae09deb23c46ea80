package nl.schoolleidersregister.draft.store;

import java.util.UUID;
import nl.schoolleidersregister.shared.DossierId;

/**
 * Which draft.
 *
 * @param owner who writes
 * @param thing what it will be
 * @param about under whose key it is sealed: that of the person it tells about
 */
public record DraftKey(DraftKind kind, UUID owner, UUID thing, DossierId about) {}
