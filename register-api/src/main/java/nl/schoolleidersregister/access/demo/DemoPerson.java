package nl.schoolleidersregister.access.demo;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.schoolleidersregister.access.BoardNumber;
import nl.schoolleidersregister.access.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody made up.
 *
 * @param key short name for scripts and tests: {@code karin-hoekstra}
 * @param name marked "(demo)"
 * @param about what this person is for, in Dutch, for the page where one chooses
 * @param roles what this person is to the register
 * @param board the board a board member acts for
 */
public record DemoPerson(
        String key,
        String name,
        String about,
        Set<Role> roles,
        @Nullable BoardNumber board) {

    /** Opaque, the same at every start, and of use to nobody else. */
    public String subject() {
        try {
            var hash = MessageDigest.getInstance("SHA-256")
                    .digest(("schoolleidersregister demo " + key).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** An address that cannot exist (RFC 2606). */
    public String email() {
        return key + "@demo.example";
    }

    /** What the issuer says about this person, apart from the protocol. */
    public Map<String, Object> claims() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("name", name);
        claims.put("email", email());
        claims.put("roles", roles.stream().map(Role::claim).sorted().toList());
        if (board != null) {
            claims.put("represents", Map.of("sub", board.value()));
        }
        return claims;
    }
}
