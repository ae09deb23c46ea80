package nl.schoolleidersregister.store;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an owner no longer has, given up in the transaction of the facts; claims made in the same transaction stay.
 *
 * @param kind what was unique
 * @param owner who has it
 * @param value keyed hash of it, in hexadecimal; null for all of this kind that the owner has
 */
public record Release(String kind, String owner, @Nullable String value) {

    byte @Nullable [] bytes() {
        return value == null ? null : HexFormat.of().parseHex(value);
    }
}
