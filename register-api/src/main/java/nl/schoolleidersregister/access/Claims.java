package nl.schoolleidersregister.access;

import java.nio.ByteBuffer;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an identity provider says about somebody, as an account of the register. Nothing else in the register reads a
 * claim. A word for a role that the register does not know is passed over; a role for a board without the board
 * ({@code represents}, OIDC NLGov) is not given.
 */
public final class Claims {

    private static final long VERSION_8 = 0x8000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private final Pepper pepper;
    private final ClaimNames names;

    /** Reads claims as named, and makes ids with the pepper. */
    public Claims(Pepper pepper, ClaimNames names) {
        this.pepper = pepper;
        this.names = names;
    }

    /**
     * The account of whoever these claims are about.
     *
     * @param issuer who says so; the same subject at another issuer is somebody else
     * @param claims checked before: signature, issuer, audience, times
     */
    public Account account(String issuer, Map<String, Object> claims) {
        var subject = Objects.requireNonNull(text(claims.get("sub")), "a token without sub");
        var represents = represents(claims.get("represents"));
        return new Account(
                idOf(issuer, subject),
                nameIn(claims),
                text(claims.get("email")),
                roles(claims, represents),
                represents);
    }

    /** The id of this subject at this issuer. */
    public AccountId idOf(String issuer, String subject) {
        var hash = ByteBuffer.wrap(pepper.hash("account", issuer, subject));
        var high = (hash.getLong() & ~0xF000L) | VERSION_8;
        var low = (hash.getLong() & ~0xC000_0000_0000_0000L) | VARIANT;
        return new AccountId(new UUID(high, low));
    }

    private Set<Role> roles(Map<String, Object> claims, @Nullable BoardNumber represents) {
        var roles = EnumSet.noneOf(Role.class);
        roles.addAll(names.everyone());
        words(claims.get(names.roles())).flatMap(names::roleOf).forEach(roles::add);
        if (represents == null) {
            roles.removeIf(Role::actsForABoard);
        }
        return roles;
    }

    private static Stream<String> words(@Nullable Object claim) {
        return switch (claim) {
            case Collection<?> several ->
                several.stream().filter(Objects::nonNull).map(Object::toString);
            case String words -> Stream.of(words.split("[ ,]+"));
            case null, default -> Stream.empty();
        };
    }

    /** The number itself, or the {@code sub} of an object, as OIDC NLGov has it. */
    private static @Nullable BoardNumber represents(@Nullable Object claim) {
        var number = text(claim instanceof Map<?, ?> organisation ? organisation.get("sub") : claim);
        return number != null && BoardNumber.isOne(number) ? new BoardNumber(number) : null;
    }

    private static String nameIn(Map<String, Object> claims) {
        return Optional.ofNullable(text(claims.get("name")))
                .or(() -> givenAndFamily(claims))
                .or(() -> Optional.ofNullable(text(claims.get("email"))))
                .orElse("?");
    }

    private static Optional<String> givenAndFamily(Map<String, Object> claims) {
        var family = text(claims.get("family_name"));
        var given = text(claims.get("given_name"));
        return Optional.ofNullable(family).map(name -> given == null ? name : given + " " + name);
    }

    private static @Nullable String text(@Nullable Object claim) {
        return claim instanceof String text && !text.isBlank() ? text.strip() : null;
    }
}
