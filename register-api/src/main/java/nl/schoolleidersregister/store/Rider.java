package nl.schoolleidersregister.store;

import java.util.List;
import nl.schoolleidersregister.log.Position;
import org.jspecify.annotations.Nullable;

/**
 * What rides along with the events of one unit of work, in the same transaction; gets the position back.
 */
public final class Rider {

    /** Under which name it hangs on Axon's unit of work and in a command's metadata. */
    public static final String KEY = "rider";

    private final List<Claim> claims;
    private final List<Release> releases;
    private final @Nullable RequestKey request;
    private @Nullable Position position;

    /** Claims to be made and given up and, when the request can be repeated, its key. */
    public Rider(List<Claim> claims, List<Release> releases, @Nullable RequestKey request) {
        this.claims = List.copyOf(claims);
        this.releases = List.copyOf(releases);
        this.request = request;
    }

    List<Claim> claims() {
        return claims;
    }

    List<Release> releases() {
        return releases;
    }

    @Nullable
    RequestKey request() {
        return request;
    }

    void stored(Position last) {
        position = last;
    }

    /** Where the last event of the unit of work stands; null when it stored none. */
    public @Nullable Position position() {
        return position;
    }
}
