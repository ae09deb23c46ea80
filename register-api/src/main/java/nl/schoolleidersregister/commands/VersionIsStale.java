package nl.schoolleidersregister.commands;

import org.jspecify.annotations.Nullable;

/** Somebody changed the stream since the person looked: HTTP 412. */
public final class VersionIsStale extends RuntimeException {

    VersionIsStale(String stream, long expected, @Nullable Long actual) {
        super("Version " + expected + " of " + stream + " was expected, it is " + actual, null, false, false);
    }

    VersionIsStale(String stream, Throwable cause) {
        super("Somebody else wrote to " + stream + " at this moment", cause);
    }
}
