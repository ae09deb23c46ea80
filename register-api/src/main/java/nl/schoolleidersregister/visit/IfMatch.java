package nl.schoolleidersregister.visit;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code If-Match}: the version somebody saw, in quotes as HTTP has it (RFC 9110). */
public final class IfMatch {

    private static final Pattern TAG = Pattern.compile("\"?(\\d{1,18})\"?");

    private IfMatch() {}

    /**
     * The version.
     *
     * @throws IllegalArgumentException when it is not a version of ours
     */
    public static @Nullable Long version(@Nullable String header) {
        if (header == null || header.equals("*")) {
            return null;
        }
        var tag = TAG.matcher(header.strip());
        if (!tag.matches()) {
            throw new IllegalArgumentException("If-Match");
        }
        return Long.valueOf(tag.group(1));
    }
}
