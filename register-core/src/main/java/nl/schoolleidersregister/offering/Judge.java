package nl.schoolleidersregister.offering;

import java.util.Set;
import nl.schoolleidersregister.school.BoardNumber;
import org.jspecify.annotations.Nullable;

/**
 * What has to be known of whoever advises or decides on an offering.
 *
 * @param academyOf the board to which its provider belongs; null unless the provider is an in-house academy
 * @param ties boards that employ whoever judges, or for which they act
 */
public record Judge(@Nullable BoardNumber academyOf, Set<BoardNumber> ties) {

    /** Somebody without ties, about a provider of no board. */
    public static final Judge IMPARTIAL = new Judge(null, Set.of());

    public Judge {
        ties = Set.copyOf(ties);
    }
}
