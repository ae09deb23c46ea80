package nl.schoolleidersregister.commands;

import java.util.List;
import java.util.UUID;
import nl.schoolleidersregister.store.Claim;
import nl.schoolleidersregister.store.RequestKey;
import org.jspecify.annotations.Nullable;

/**
 * What comes with an order.
 *
 * @param request key that makes it safe to repeat; null only for the register's own orders
 * @param expected version the person saw (If-Match); null when the order holds on any
 * @param claims what must be unique, decided in the same transaction
 * @param follows the fact that the order follows from; null when a person gives it
 */
public record Ask(
        @Nullable RequestKey request,
        @Nullable Long expected,
        List<Claim> claims,
        @Nullable Following follows) {

    /** An order by the register itself. */
    public static final Ask PLAIN = new Ask(null, null, List.of(), null);

    /**
     * Which fact an order follows from; it stands beside what is recorded, so that its cause can be shown.
     *
     * @param correlation the request that started it all, as it stands beside that fact
     * @param fact the fact's own id
     */
    public record Following(UUID correlation, UUID fact) {}

    /** An order by the register itself, because of this fact. */
    public static Ask following(UUID correlation, UUID fact) {
        return new Ask(null, null, List.of(), new Following(correlation, fact));
    }

    /** An order that can be repeated. */
    public static Ask repeatable(RequestKey request) {
        return new Ask(request, null, List.of(), null);
    }

    /** The same, only on this version of the stream. */
    public Ask onVersion(@Nullable Long version) {
        return new Ask(request, version, claims, follows);
    }

    /** The same, with claims. */
    public Ask claiming(List<Claim> more) {
        return new Ask(request, expected, more, follows);
    }
}
