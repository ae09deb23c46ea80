package nl.schoolleidersregister.visit;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.schoolleidersregister.access.Account;
import nl.schoolleidersregister.access.Dossiers;
import nl.schoolleidersregister.commands.Ask;
import nl.schoolleidersregister.shared.Actor;
import nl.schoolleidersregister.shared.DossierId;
import nl.schoolleidersregister.shared.Origin;
import nl.schoolleidersregister.shared.Role;
import nl.schoolleidersregister.shared.Text;
import nl.schoolleidersregister.store.RequestKey;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** Turns a request into what a command needs: who, when, under which key, on which version. */
@Component
public class Visitor {

    private static final int LONGEST_KEY = 200;
    private static final Actor REGISTER = new Actor(new UUID(0, 0), Role.REGISTER);

    private final Clock clock;
    private final JsonMapper json;
    private final Dossiers dossiers;

    Visitor(Clock clock, JsonMapper json, Dossiers dossiers) {
        this.clock = clock;
        this.json = json;
        this.dossiers = dossiers;
    }

    /** Somebody's own dossier; nothing for who has not enrolled. */
    public Optional<DossierId> dossierOf(Account account) {
        return dossiers.ownDossierOf(account).map(own -> new DossierId(own.id()));
    }

    /**
     * Somebody's own dossier.
     *
     * @throws ResponseStatusException 404 for who has not enrolled
     */
    public DossierId own(Account account) {
        return dossierOf(account).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public Instant now() {
        return Instant.now(clock);
    }

    public Origin origin(Account account, Role role) {
        return new Origin(actor(account, role), Instant.now(clock));
    }

    /** The register itself gives an order, now. */
    public Origin register() {
        return new Origin(REGISTER, Instant.now(clock));
    }

    public static Actor actor(Account account, Role role) {
        return new Actor(account.id().value(), role);
    }

    /**
     * A key for one thing to be recorded.
     *
     * @param key as the client gave it; without one the request cannot be repeated and gets a key of its own
     * @param asked what was asked: route and content; the same key with other content is refused
     */
    public RequestKey key(Account account, @Nullable String key, Object... asked) {
        var own = key == null || key.isBlank() ? UUID.randomUUID().toString() : key;
        if (!Text.isLine(own, LONGEST_KEY)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "A key is one line of at most 200 characters");
        }
        return new RequestKey(account.id().value().toString(), own, hash(List.of(asked)));
    }

    public Ask ask(Account account, @Nullable String key, @Nullable Long version, Object... asked) {
        return Ask.repeatable(key(account, key, asked)).onVersion(version);
    }

    private String hash(List<Object> asked) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(json.writeValueAsBytes(asked)));
        } catch (NoSuchAlgorithmException fault) {
            throw new IllegalStateException("SHA-256 is not to be had", fault);
        }
    }
}
