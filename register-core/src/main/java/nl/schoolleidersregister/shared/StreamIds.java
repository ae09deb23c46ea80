package nl.schoolleidersregister.shared;

import java.util.UUID;

/**
 * How the id of a stream is made up: {@code type:key}, and {@code type:key@dossier} where one dossier has many streams
 * of a type. Whose it is then stands in the id, so that the subject of its facts never has to be looked up.
 */
public final class StreamIds {

    private static final char BEHIND_TYPE = ':';
    private static final char BEFORE_OWNER = '@';

    private StreamIds() {}

    /**
     * Id of a stream that is one of many of a dossier.
     *
     * @param type of the stream, with its colon
     * @param key which of them
     */
    public static String owned(String type, Object key, DossierId dossier) {
        return type + key + BEFORE_OWNER + dossier;
    }

    /** The key in an id: what stands behind the type, without whose it is. */
    public static String key(String stream) {
        var begin = stream.indexOf(BEHIND_TYPE) + 1;
        var end = stream.indexOf(BEFORE_OWNER, begin);
        return end < 0 ? stream.substring(begin) : stream.substring(begin, end);
    }

    /**
     * Whose the stream is.
     *
     * @throws IllegalArgumentException when the id does not end in a dossier
     */
    public static DossierId owner(String stream) {
        return new DossierId(UUID.fromString(stream.substring(stream.indexOf(BEFORE_OWNER) + 1)));
    }
}
