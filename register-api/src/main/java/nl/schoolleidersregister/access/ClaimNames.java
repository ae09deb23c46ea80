package nl.schoolleidersregister.access;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How one identity provider words what the register wants to know.
 *
 * @param roles the claim that holds the roles
 * @param words the provider's own words for roles; {@code supervisory-board} and so on always work
 * @param everyone roles of everybody who can log in at all
 */
public record ClaimNames(String roles, Map<String, Role> words, Set<Role> everyone) {

    /** The register's own words. */
    public static final ClaimNames OWN = new ClaimNames("roles", Map.of(), Set.of());

    /** Copies. */
    public ClaimNames {
        words = Map.copyOf(words);
        everyone = Set.copyOf(everyone);
    }

    Stream<Role> roleOf(String word) {
        return Optional.ofNullable(words.get(word)).or(() -> Role.ofClaim(word)).stream();
    }
}
