package nl.schoolleidersregister.commands;

import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

/**
 * Whether one attempt at an order may lean on streams that this process remembers, and whether it did. Another process
 * may have gone on with them.
 */
final class Memory {

    /** Under which name it stands with the unit of work. */
    static final String KEY = "memory";

    private final boolean allowed;
    private boolean used;

    /** For one attempt: streams may be remembered, or all of them have to be read. */
    Memory(boolean allowed) {
        this.allowed = allowed;
    }

    /** Whether a stream was remembered instead of read. */
    boolean wasUsed() {
        return used;
    }

    /** What the attempt under way may know of what is remembered; outside an attempt all of it. */
    static <V> @Nullable V of(@Nullable V remembered) {
        var memory =
                CurrentUnitOfWork.isStarted() ? (Memory) CurrentUnitOfWork.get().getResource(KEY) : null;
        return memory == null ? remembered : memory.use(remembered);
    }

    private <V> @Nullable V use(@Nullable V remembered) {
        used |= allowed && remembered != null;
        return allowed ? remembered : null;
    }
}
