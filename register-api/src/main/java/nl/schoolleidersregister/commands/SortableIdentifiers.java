package nl.schoolleidersregister.commands;

import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.axonframework.common.IdentifierFactory;

/**
 * Identifiers of messages and events: UUID version 7 (RFC 9562), which begin with the time and so keep the unique index
 * append-only. They are no secrets.
 */
public final class SortableIdentifiers extends IdentifierFactory {

    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    @Override
    public String generateIdentifier() {
        return next().toString();
    }

    /** The next identifier. */
    public static UUID next() {
        var random = ThreadLocalRandom.current();
        var high = System.currentTimeMillis() << 16 | VERSION_7 | random.nextInt(1 << 12);
        var low = VARIANT | random.nextLong() >>> 2;
        return new UUID(high, low);
    }
}
